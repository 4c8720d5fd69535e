import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mistakesIn } from './mistakes.ts';
import { describeMutation, mutated } from './mutation.ts';
import { inRandomOrder } from './sample.ts';

const method = (...lines: readonly string[]) => lines.map((line) => `    ${line}\n`).join('');

describe('a mistake', () => {
  const mutantsOf = (text: string) => mistakesIn('Some.cls', text).map((mutation) => mutated(text, mutation));
  const cases: readonly (readonly [string, string])[] = [
    ['if (count < most) {', 'if (count <= most) {'],
    ['if (name == null) {', 'if (name != null) {'],
    ['if (isGood && isNew) {', 'if (isGood || isNew) {'],
    ['if (isGood) {', 'if (!(isGood)) {'],
    ['while (!isDone) {', 'while (isDone) {'],
    ['return true;', 'return false;'],
    ['findings.add(finding);', ''],
    ['draft.name = name;', ''],
    ['at++;', ''],
    ['return text.left(8);', 'return text.left(9);'],
    ["return 'user';", "return 'userx';"],
    ['return text.key(name, label);', 'return text.key(label, name);'],
    ["return name ?? '';", 'return name;'],
    ['return text.startsWith(part);', 'return text.endsWith(part);'],
    ['return found;', 'return null;']
  ];
  for (const [before, after] of cases) {
    test(`makes ${after === '' ? 'nothing' : after} of ${before}`, () => {
      assert.ok(mutantsOf(method(before)).includes(after === '' ? '' : method(after)));
    });
  }

  test('is never made in a comment', () => {
    assert.deepEqual(mutantsOf(method('// if (a < b) {', '/** return true; */')), []);
  });

  test('is never made inside of a text', () => {
    assert.deepEqual(mutantsOf(method("String sentence = 'a < b';")), [method("String sentence = 'a < bx';")]);
  });

  test('is told with its place', () => {
    const text = method('a();', 'return true;');
    const [mutation] = mistakesIn('Some.cls', text);
    assert.equal(mutation && describeMutation(text, mutation), 'Some.cls:2  truth swapped: true → false');
  });
});

describe('mistakes by chance', () => {
  const mutations = ['A', 'A', 'A', 'B', 'C'].map((file, offset) => ({
    file,
    offset,
    before: '',
    after: '',
    kind: 'k'
  }));

  test('are of as many classes as possible at first', () => {
    const files = inRandomOrder(mutations, 1).map(({ file }) => file);
    assert.deepEqual(files.slice(0, 3).sort(), ['A', 'B', 'C']);
  });

  test('are the same for the same seed', () => {
    assert.deepEqual(inRandomOrder(mutations, 3), inRandomOrder(mutations, 3));
  });
});
