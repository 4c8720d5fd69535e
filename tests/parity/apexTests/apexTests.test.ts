import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FindingCodes } from '../check/findingCodes.ts';
import { readModel } from '../model/readModel.ts';
import { apexTestClasses } from './apexTestClasses.ts';
import { callOf, CHOSEN, readCases, WRITTEN } from './callCases.ts';
import { changed, changesOf } from './changes.ts';
import { jsonLines } from './jsonLines.ts';
import { tell } from './tellArguments.ts';
import { TestNames } from './testNames.ts';

const model = readModel();
const cases = [...readCases(WRITTEN), ...readCases(CHOSEN)];
const classes = await apexTestClasses();

describe('the Apex tests of the services', () => {
  test('have a case for every kind of finding', () => {
    const found = new Set(cases.map(({ finds }) => finds));
    assert.deepEqual(
      new FindingCodes(model).all.filter((code) => !found.has(code)),
      [],
      'Run npm run apex:cases.'
    );
  });

  test('tell only what is special', () => {
    const retold = readCases(CHOSEN).map((one) => {
      const { method, args } = callOf(model, one);
      return method.parameters.map(({ shape }, at) => tell(model, shape, args[at]));
    });
    assert.deepEqual(
      retold,
      readCases(CHOSEN).map(({ args }) => args)
    );
  });

  test('have names that Apex takes', () => {
    const names = classes.flatMap(({ name, text }) => [
      name,
      ...[...text.matchAll(/static void (\w+)\(/g)].map(([, method = '']) => method)
    ]);
    assert.deepEqual(
      names.filter((name) => !/^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(name) || name.length > 40),
      []
    );
  });

  test('stay small enough to be read', () => {
    assert.deepEqual(
      classes.filter(({ text }) => text.length > 300_000).map(({ name }) => name),
      []
    );
  });
});

describe('names of tests', () => {
  test('are sentences, cut after a word', () => {
    assert.equal(
      new TestNames().name('A student, without an account, cannot be enabled at all'),
      'aStudentWithoutAnAccountCannotBe'
    );
  });

  test('are there once, whatever the case', () => {
    const names = new TestNames();
    assert.deepEqual([names.name('seat left'), names.name('Seat LEFT')], ['seatLeft', 'seatLEFT2']);
  });
});

describe('changes', () => {
  const base = { person: { name: 'Ada', country: 'Germany' }, roles: ['a'] };
  const value = { person: { name: 'Ada', country: null }, roles: [] };

  test('are what is different, lists as a whole', () => {
    assert.deepEqual(changesOf(base, value), { person: { country: null }, roles: [] });
  });

  test('make the value of the base', () => {
    assert.deepEqual(changed(base, changesOf(base, value)), value);
  });
});

test('lines of JSON are the JSON', () => {
  const value = { names: Array.from({ length: 40 }, (_, at) => `name ${at}`), none: null, inner: { list: [[], {}] } };
  assert.deepEqual(JSON.parse(jsonLines(value).join('\n')), value);
});
