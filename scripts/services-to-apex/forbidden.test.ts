import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { IN_CLASSES, IN_FILES, IN_INTERFACES, IN_METHODS, type Forbidden } from './testing/forbidden.ts';
import { nameOf, serviceOf, SURROUNDINGS, translateTexts } from './testing/translateTexts.ts';

const PLACES = [
  { place: 'a method', snippets: IN_METHODS, line: 5, around: (name: string, code: string) => serviceOf(name, code) },
  {
    place: 'a class',
    snippets: IN_CLASSES,
    line: 3,
    around: (name: string, code: string) =>
      `export class ${name} {\n  static other(): number { return 1; }\n  ${code}\n}\n`
  },
  {
    place: 'a file',
    snippets: IN_FILES,
    line: 1,
    around: (name: string, code: string) =>
      `${code}\nexport class ${name} {\n  static other(): number { return 1; }\n}\n`
  },
  {
    place: 'an interface',
    snippets: IN_INTERFACES,
    line: 3,
    around: (name: string, code: string) => `export interface ${name} {\n  id: string;\n  ${code}\n}\n`
  }
];

function named({ place, snippets, line, around }: (typeof PLACES)[number]) {
  return snippets.map((snippet: Forbidden, index) => {
    const name = `In${place.replace(/\W/g, '')}${index}`;
    return { place, snippet, line, name, text: around(name, snippet.code) };
  });
}

const CASES = PLACES.flatMap(named);

const { refusals } = translateTexts({
  ...SURROUNDINGS,
  ...Object.fromEntries(CASES.map(({ name, text }): [string, string] => [name, text]))
});

test('every snippet is legal TypeScript', () => {
  assert.deepEqual(
    refusals
      .filter(({ hint }) => hint === 'make it compile first')
      .map(({ file, problem }) => `${nameOf(file)} ${problem}`),
    []
  );
});

for (const { place } of PLACES) {
  describe(`in ${place}`, () => {
    for (const { snippet, line, name } of CASES.filter((one) => one.place === place)) {
      test(`${snippet.what} is refused where it stands: ${snippet.code}`, () => {
        const found = refusals.filter(({ file }) => nameOf(file) === name);
        assert.ok(
          found.some((refusal) => refusal.line === line && refusal.hint !== ''),
          JSON.stringify(found)
        );
      });
    }
  });
}
