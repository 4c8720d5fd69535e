import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pinnedCommands, type PinnedCommand } from '../testing/pinnedFlags.ts';
import { argumentsOf, spell, type Command } from './command.ts';
import { commands } from './commands.ts';

/** Every command with every flag that it can have. */
const SAMPLES: { readonly [name in keyof typeof commands]: readonly Command[] } = {
  createScratchOrg: [
    commands.createScratchOrg('o', 'config/base-scratch-def.json', 7, null),
    commands.createScratchOrg('o', 'config/base-scratch-def.json', 7, 'hub')
  ],
  deleteScratchOrg: [commands.deleteScratchOrg('o')],
  displayOrg: [commands.displayOrg('o')],
  openRecord: [commands.openRecord('o', 'lightning')],
  deploySource: [commands.deploySource('o', ['a', 'b'])],
  validateSource: [commands.validateSource('o', ['a', 'b'])],
  deployFolder: [commands.deployFolder('o', 'f'), commands.deployFolder('o', 'f', true)],
  retrieve: [commands.retrieve('o', ['Layout:A'], 'f')],
  listMetadata: [commands.listMetadata('o', 'Layout')],
  query: [commands.query('o', 'SELECT Id FROM User')],
  queryTooling: [commands.queryTooling('o', 'SELECT Id FROM FlexiPage')],
  updateRecord: [commands.updateRecord('o', 'User', '005', "UserRoleId='00E'")],
  importPlan: [commands.importPlan('o', 'plan.json')],
  assignPermissionSets: [commands.assignPermissionSets('o', ['A', 'B'])],
  createSite: [commands.createSite('o', 'n', 't', 'p')],
  publishSite: [commands.publishSite('o', 'n')],
  runApex: [commands.runApex('o', 'f')],
  runApexTests: [commands.runApexTests('o', ['A', 'B'])],
  runApexTestsInOrder: [commands.runApexTestsInOrder('o', 'A')]
};

/** Flags that the CLI asks for unless its configuration has a default. */
const HAS_DEFAULT = ['target-dev-hub'];

const pinned = pinnedCommands();

function complaints({ name, flags }: Command, known: PinnedCommand): string[] {
  const given = Object.keys(flags);
  const about = given.flatMap((flag) => {
    const rule = known.get(flag);
    if (rule === undefined) return [`there is no --${flag}`];
    const value = flags[flag];
    const words = typeof value === 'string' ? [value] : value === true || value === undefined ? [] : value;
    return [
      rule.takesValue === (value === true) ? `--${flag} ${rule.takesValue ? 'needs a value' : 'takes no value'}` : '',
      words.length > 1 && !rule.repeats ? `--${flag} cannot be repeated` : '',
      words.some((word) => rule.options?.includes(word) === false) ? `--${flag} has another value` : '',
      rule.deprecated ? `--${flag} is deprecated` : '',
      ...rule.needs.map((other) => (given.includes(other) ? '' : `--${flag} needs --${other}`)),
      ...rule.excludes.map((other) => (given.includes(other) ? `--${flag} does not go with --${other}` : ''))
    ];
  });
  const missing = [...known].filter(
    ([flag, { required }]) => required && !given.includes(flag) && !HAS_DEFAULT.includes(flag)
  );
  return [...about, ...missing.map(([flag]) => `--${flag} is missing`)]
    .filter((complaint) => complaint !== '')
    .map((complaint) => `${name}: ${complaint}`);
}

describe('the pinned CLI knows, with its flags,', () => {
  for (const [name, samples] of Object.entries(SAMPLES)) {
    test(name, () => {
      const found = samples.flatMap((sample) => {
        const known = pinned.get(sample.name);
        return known === undefined ? [`there is no command ${sample.name}`] : complaints(sample, known);
      });
      assert.deepEqual(found, []);
    });
  }

  test('and every command answers JSON', () => {
    const names = new Set(Object.values(SAMPLES).flatMap((samples) => samples.map(({ name }) => name)));
    assert.deepEqual(
      [...names].filter((name) => pinned.get(name)?.has('json') !== true),
      []
    );
  });
});

describe('this check notices', () => {
  const known: PinnedCommand = pinned.get('project deploy start') ?? new Map();

  for (const [flags, complaint] of [
    [{ 'target-org': 'o', 'source-folder': 'a' }, 'there is no --source-folder'],
    [{ 'target-org': true }, '--target-org needs a value'],
    [{ 'target-org': 'o', 'dry-run': 'yes' }, '--dry-run takes no value'],
    [{ 'target-org': ['o', 'p'] }, '--target-org cannot be repeated'],
    [{ 'target-org': 'o', 'test-level': 'RunAll' }, '--test-level has another value'],
    [{}, '--target-org is missing']
  ] as const) {
    test(complaint, () => {
      assert.ok(complaints({ name: 'x', flags }, known).includes(`x: ${complaint}`));
    });
  }
});

test('a list becomes one flag for each of its values', () => {
  const command = commands.deploySource('o', ['a', 'b']);
  assert.deepEqual(argumentsOf(command).slice(3), [
    ...['--target-org', 'o', '--source-dir', 'a', '--source-dir', 'b', '--ignore-conflicts', '--wait', '60']
  ]);
});

test('a command is spelled so that a shell reads it as it is', () => {
  assert.equal(
    spell(commands.query('o', "SELECT Id FROM User WHERE Name = 'A'")),
    String.raw`sf data query --target-org o --query 'SELECT Id FROM User WHERE Name = '\''A'\'''`
  );
});
