import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { readCustomLabels, readTranslations } from './customLabels.ts';
import { readQuickActions } from './quickActions.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-metadata-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('custom labels', () => {
  const labels = (...entries: string[]) => file('labels.xml', `<CustomLabels>${entries.join('')}</CustomLabels>`);
  const label = (name: string, value: string) => `<labels><fullName>${name}</fullName><value>${value}</value></labels>`;

  test('one label is read as well as many', () => {
    assert.deepEqual([...readCustomLabels(labels(label('A', 'Alpha')))], [['A', 'Alpha']]);
    assert.equal(readCustomLabels(labels(label('A', 'Alpha'), label('B', 'Beta'))).get('B'), 'Beta');
  });

  test('a text that looks like a number stays a text', () => {
    assert.equal(readCustomLabels(labels(label('Version', '1.0'))).get('Version'), '1.0');
  });

  test('escaped characters are decoded', () => {
    const value = 'Don&apos;t &lt;b&gt; &amp;amp; caf&#233;';
    assert.equal(readCustomLabels(labels(label('A', value))).get('A'), "Don't <b> &amp; café");
  });

  test('a label without a text is refused, naming the file', () => {
    const broken = labels('<labels><fullName>A</fullName></labels>');
    assert.throws(() => readCustomLabels(broken), { message: `${broken}: a label needs <fullName> and <value>.` });
  });

  test('a file with something else in it is refused', () => {
    const other = file('other.xml', '<Layout/>');
    assert.throws(() => readCustomLabels(other), {
      message: `${other}: the outermost element must be <CustomLabels>.`
    });
  });
});

describe('translations', () => {
  const translation = (language: string, entry: string) =>
    file(`${language}.translation-meta.xml`, `<Translations><customLabels>${entry}</customLabels></Translations>`);

  test('each language has its own texts', () => {
    translation('ja', '<label>閉じる</label><name>Close</name>');
    translation('de', '<label>Schließen</label><name>Close</name>');
    const texts = [...readTranslations(folder)].map(([language, labels]) => [language, labels.get('Close')]);
    assert.deepEqual(texts, [
      ['de', 'Schließen'],
      ['ja', '閉じる']
    ]);
  });

  test('a text without a label is refused, naming the file', () => {
    const broken = translation('de', '<label>Schließen</label>');
    assert.throws(() => readTranslations(folder), { message: `${broken}: a label needs <name> and <label>.` });
  });

  test('a package without translations has none', () => {
    assert.equal(readTranslations(join(folder, 'translations')).size, 0);
  });
});

describe('quick actions', () => {
  const action = (name: string, subtype: string) =>
    file(
      `${name}.quickAction-meta.xml`,
      `<QuickAction><actionSubtype>${subtype}</actionSubtype><label>Do It</label>` +
        '<lightningWebComponent>doIt</lightningWebComponent></QuickAction>'
    );

  test('a screen action names its object, its label and its component', () => {
    action('Contact.Do_It', 'ScreenAction');
    assert.deepEqual(readQuickActions(folder), [
      { objectName: 'Contact', name: 'Do_It', label: 'Do It', componentName: 'doIt' }
    ]);
  });

  test('an action without a screen is not shown', () => {
    action('Contact.Do_It', 'Action');
    assert.deepEqual(readQuickActions(folder), []);
  });

  test('a package without quick actions has none', () => {
    const missing = join(folder, 'quickActions');
    assert.deepEqual(readQuickActions(missing), []);
    mkdirSync(missing);
    assert.deepEqual(readQuickActions(missing), []);
  });
});
