import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { salesforceCli } from '../cli/salesforceCli.ts';
import { OrgError } from '../orgError.ts';
import { CUSTOMIZED, INHERITING } from '../testing/layouts.ts';
import { DYNAMIC, STATIC } from '../testing/pages.ts';
import { namesOf, standIn, type Call, type Reply } from '../testing/standIn.ts';
import { readOptions } from './options.ts';
import { placeAction } from './placeAction.ts';

const BOTH = ['Contact.Enable_External_User', 'Account.Enable_External_User'];

/** An org with person accounts, layouts of several objects and pages of several kinds. */
function org(layouts: readonly string[], actions: readonly string[] = BOTH): Reply[] {
  const pages = [
    { DeveloperName: 'Contact_Page', EntityDefinitionId: 'Contact' },
    { DeveloperName: 'Account_Page', EntityDefinitionId: 'Account' },
    { DeveloperName: 'Case_Page', EntityDefinitionId: 'Case' },
    { DeveloperName: 'Packaged', EntityDefinitionId: 'Contact', NamespacePrefix: 'acme' }
  ];
  return [
    { command: 'org list metadata', has: ['Layout'], result: layouts.map((fullName) => ({ fullName })) },
    { command: 'org list metadata', has: ['QuickAction'], result: actions.map((fullName) => ({ fullName })) },
    { command: 'data query', result: { records: pages } },
    {
      command: 'project retrieve start',
      files: {
        'unpackaged/layouts/Contact-Sales %26 More.layout': CUSTOMIZED,
        'unpackaged/layouts/PersonAccount-Person Account Layout.layout': INHERITING,
        'unpackaged/flexipages/Contact_Page.flexipage': STATIC,
        'unpackaged/flexipages/Account_Page.flexipage': DYNAMIC
      }
    },
    { command: 'project deploy start' }
  ];
}

const PERSONS = ['Contact-Sales %26 More', 'PersonAccount-Person Account Layout', 'Account-Account Layout'];

async function trial(args: readonly string[], replies: readonly Reply[]) {
  const sf = standIn(replies);
  const options = readOptions(args);
  assert.ok(options !== null);
  const lines: string[] = [];
  let error: unknown = null;
  await placeAction(salesforceCli(sf.program), options, (line) => lines.push(line)).catch((reason: unknown) => {
    error = reason;
  });
  const calls = sf.calls();
  sf.remove();
  return { calls, text: lines.join('\n'), error };
}

function deployed(calls: readonly Call[]): string[] {
  return calls.flatMap(({ files }) => Object.keys(files)).sort();
}

describe('the places of the action', () => {
  test('are layouts and pages of contacts and person accounts, never those of companies', async () => {
    const { text } = await trial(['acme', '--list'], org(PERSONS));
    assert.deepEqual(text.split('\n'), [
      'Layout Contact-Sales %26 More: Contact.Enable_External_User',
      'Layout PersonAccount-Person Account Layout: Account.Enable_External_User',
      'FlexiPage Contact_Page: Contact.Enable_External_User',
      'FlexiPage Account_Page: Account.Enable_External_User'
    ]);
  });

  test('are no account pages where there are no person accounts', async () => {
    const { text } = await trial(['acme', '--list'], org(['Contact-Sales %26 More', 'Account-Account Layout']));
    assert.doesNotMatch(text, /Account_Page/);
  });
});

describe('placing', () => {
  test('shows what would change and changes nothing without --yes', async () => {
    const { calls, text } = await trial(['acme'], org(PERSONS));
    assert.match(text, /^\+ +<actionName>Contact.Enable_External_User/m);
    assert.equal(namesOf(calls).includes('project deploy start'), false);
  });

  test('says of an inheriting layout what a list would do, and what to do', async () => {
    const { text } = await trial(['acme'], org(PERSONS));
    assert.match(text, /PersonAccount-Person Account Layout: inherits its actions, and .* --own-list/);
  });

  test('says of a page without dynamic actions that its layout decides', async () => {
    assert.match((await trial(['acme'], org(PERSONS))).text, /Contact_Page: shows the actions of the layout/);
  });

  test('deploys only what changed', async () => {
    const { calls } = await trial(['acme', '--yes'], org(PERSONS));
    assert.deepEqual(deployed(calls), [
      'flexipages/Account_Page.flexipage',
      'layouts/Contact-Sales %26 More.layout',
      'package.xml'
    ]);
  });

  test('can be limited to one place', async () => {
    const { calls } = await trial(['acme', '--yes', '--only', 'Account_Page'], org(PERSONS));
    assert.deepEqual(deployed(calls), ['flexipages/Account_Page.flexipage', 'package.xml']);
  });

  for (const [name, args, replies, complaint] of [
    ['an unknown place', ['acme', '--only', 'Nowhere'], org(PERSONS), /^The org has no layout or page "Nowhere"/],
    ['an org without the action', ['acme'], org(PERSONS, []), /does not have the action .* Deploy the project first/],
    ['a layout that does not come', ['acme'], org(['Contact-Gone']), /did not give the Layout "Contact-Gone"/]
  ] as const) {
    test(`refuses ${name}`, async () => {
      const { error } = await trial(args, replies);
      assert.ok(error instanceof OrgError);
      assert.match(error.message, complaint);
    });
  }
});
