import { customLabels, LANGUAGES, translatedLabels } from '../../../../../../test/customLabels.ts';

/** A custom label holds no more (Salesforce Help, custom labels). */
const MAX_LENGTH = 1000;

/** Texts that are spelled in that language as they are in English. */
const SAME_AS_ENGLISH: Record<(typeof LANGUAGES)[number], string[]> = {
  de: ['{0} (offline)', '{0}: {1}', 'Account', 'Alias', 'Details', 'Name', 'Person', 'Problem', 'Site', 'Status'],
  es: ['{0}: {1}', 'Alias', 'No'],
  ja: ['{0}: {1}']
};

const placeholders = (text: string): string[] => [...text.matchAll(/\{\d+\}/g)].map(([match]) => match).sort();

describe('the English labels', () => {
  it('are short enough for an org', () => {
    expect([...customLabels()].filter(([, text]) => text.length > MAX_LENGTH)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the labels in %s', (language) => {
  const english = customLabels();
  const translated = translatedLabels(language);

  it('are the same labels as in English', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the same placeholders as in English, and as often', () => {
    const differing = [...translated].filter(
      ([name, text]) => placeholders(text).join() !== placeholders(english.get(name) ?? '').join()
    );
    expect(differing).toEqual([]);
  });

  it('are short enough for an org', () => {
    expect([...translated].filter(([, text]) => text.length > MAX_LENGTH)).toEqual([]);
  });

  it('are not left in English', () => {
    const same = [...translated].filter(([name, text]) => text === english.get(name)).map(([, text]) => text);
    expect([...new Set(same)].sort()).toEqual([...SAME_AS_ENGLISH[language]].sort());
  });
});
