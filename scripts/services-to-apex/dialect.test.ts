import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { build, PAGE, ROOT, translateConformance } from './build.ts';
import { LIBRARY } from './dialect/library.ts';
import { SYNTAX } from './dialect/syntax.ts';
import { classNamed, laidOut } from './testing/apexText.ts';
import { serviceOf, SURROUNDINGS, translateTexts } from './testing/translateTexts.ts';

const PARAMETERS =
  'String a, String b, String s, String t, Integer n, Boolean f, List<String> l, Map<String, String> m, EnablementRow row';

const EXAMPLES = SYNTAX.filter(({ typescript }) => typescript !== '').map((row, index) => {
  const name = `Example${index}`;
  const inMember = `export class ${name} {\n  ${row.typescript}\n}\n`;
  const texts = { statement: serviceOf(name, row.typescript), member: inMember, file: row.typescript };
  return { row, name, text: texts[row.place] };
});

const { classes, refusals } = translateTexts({
  ...SURROUNDINGS,
  ...Object.fromEntries(EXAMPLES.map(({ name, text }): [string, string] => [name, text]))
});

test('every example of the dialect is inside the dialect', () => {
  assert.deepEqual(refusals, []);
});

describe('an example becomes the Apex that stands beside it', () => {
  for (const { row, name } of EXAMPLES) {
    test(row.typescript, async () => {
      if (row.place === 'file') {
        const [, apexName = ''] = /class (\w+)/.exec(row.apex) ?? [];
        assert.equal(await laidOut(classNamed(classes, apexName)), await laidOut(row.apex));
        return;
      }
      const inMethod = `public static void run(${PARAMETERS}) {\n${row.apex}\n}`;
      const member = row.place === 'member' ? row.apex : inMethod;
      const expected = `public inherited sharing class Enablement${name} {\n${member}\n}`;
      assert.equal(await laidOut(classNamed(classes, `Enablement${name}`)), await laidOut(expected));
    });
  }
});

const conformance = translateConformance();

test('the conformance classes are inside the dialect', () => {
  assert.deepEqual(conformance.refusals, []);
});

describe('the conformance classes use the library', () => {
  for (const row of LIBRARY) {
    test(`${row.typescript} as ${row.apex}`, () => {
      assert.ok(conformance.rows.has(row));
    });
  }
});

test('the page lists every row of the library', () => {
  const page = readFileSync(join(ROOT, PAGE), 'utf8');
  assert.deepEqual(
    LIBRARY.filter(({ typescript }) => !page.includes(`\`${typescript}\``)),
    []
  );
});

test('what is committed is what the services and the tables say', async () => {
  const { files } = await build();
  const stale = [...files].filter(([path, text]) => readFileSync(join(ROOT, path), 'utf8') !== text);
  assert.deepEqual(
    stale.map(([path]) => path),
    []
  );
});
