import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { build } from 'vite';
import { lwcCompiler } from './lwcCompiler.ts';
import { platformModules } from './platformModules.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LABELS = '<CustomLabels><labels><fullName>Hello</fullName><value>Grüezi</value></labels></CustomLabels>';

const translation = (text: string) =>
  `<Translations><customLabels><label>${text}</label><name>Hello</name></customLabels></Translations>`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-plugins-'));
  write('package/labels/CustomLabels.labels-meta.xml', LABELS);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Bundles an entry beside a little package; base components come from the real node_modules. */
async function bundle(entry: string): Promise<string> {
  write('client/main.ts', entry);
  write('client/language.ts', readFileSync(join(ROOT, 'preview/client/language.ts'), 'utf8'));
  const project = {
    root: ROOT,
    metadata: join(folder, 'package'),
    translations: join(folder, 'translations'),
    client: join(folder, 'client')
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: project.client,
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(project.client, 'main.ts'), formats: ['es'] },
      rolldownOptions: { external: ['lwc'] }
    },
    plugins: [platformModules(project), lwcCompiler(project, join(folder, 'cache'))]
  });
  const outputs = Array.isArray(result) ? result : [];
  return outputs.flatMap(({ output }) => output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))).join('\n');
}

describe('platform modules', () => {
  test('a label becomes its text', async () => {
    const code = await bundle("import hello from '@salesforce/label/c.Hello';\nconsole.log(hello);");
    assert.match(code, /Grüezi/);
  });

  test('a label holds every language, and the page knows which there are', async () => {
    write('translations/de.translation-meta.xml', translation('Grüß Gott'));
    write('translations/es.translation-meta.xml', translation('Buenos días'));
    const code = await bundle("import hello from '@salesforce/label/c.Hello';\nconsole.log(hello);");
    assert.match(code, /\["de", "es"\]/);
    for (const text of ['Grüezi', 'Grüß Gott', 'Buenos días']) assert.ok(code.includes(text), text);
  });

  test('a label that does not exist fails the build by name', async () => {
    await assert.rejects(
      bundle("import bye from '@salesforce/label/c.Bye';\nconsole.log(bye);"),
      /@salesforce\/label\/c\.Bye: .* has no such label/
    );
  });

  test('a component that does not exist fails the build by name', async () => {
    await assert.rejects(bundle("import Gone from 'c/gone';\nconsole.log(Gone);"), /c\/gone: .* has no such bundle/);
  });

  test('a platform module that the preview does not have fails the build by name', async () => {
    await assert.rejects(
      bundle("import guest from '@salesforce/user/isGuest';\nconsole.log(guest);"),
      /@salesforce\/user\/isGuest/
    );
  });
});

describe('components', () => {
  const SCRIPT = `import { LightningElement, api } from 'lwc';
export default class Greeting extends LightningElement {
  @api name: string | null = null;
}`;

  test('a component is compiled from TypeScript with its template and registered in the namespace c', async () => {
    write('package/lwc/greeting/greeting.ts', SCRIPT);
    write('package/lwc/greeting/greeting.html', '<template><p>Hello {name}</p></template>');
    const code = await bundle("import Greeting from 'c/greeting';\nconsole.log(Greeting);");
    assert.match(code, /registerComponent\(/);
    assert.match(code, /sel: "c-greeting"/);
    assert.doesNotMatch(code, /string \| null/);
  });

  test('TypeScript wins over JavaScript that was emitted beside it', async () => {
    write('package/lwc/greeting/greeting.ts', SCRIPT.replace('null = null', "null = 'from TypeScript'"));
    write('package/lwc/greeting/greeting.js', "export default 'from JavaScript';");
    const code = await bundle("import Greeting from 'c/greeting';\nconsole.log(Greeting);");
    assert.match(code, /from TypeScript/);
  });

  test('an error in a template fails the build with its file', async () => {
    write('package/lwc/greeting/greeting.ts', SCRIPT);
    write('package/lwc/greeting/greeting.html', '<template><p>{name.toUpperCase()}</p></template>');
    await assert.rejects(bundle("import Greeting from 'c/greeting';\nconsole.log(Greeting);"), /greeting\.html/);
  });
});
