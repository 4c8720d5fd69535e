import type { Reply } from './standIn.ts';
import { INHERITING } from './layouts.ts';

const NETWORK = `<?xml version="1.0" encoding="UTF-8"?>
<Network xmlns="http://soap.sforce.com/2006/04/metadata">
    <emailSenderAddress>admin@example.com</emailSenderAddress>
    <networkMemberGroups>
        <profile>admin</profile>
    </networkMemberGroups>
    <sendWelcomeEmail>true</sendWelcomeEmail>
    <site>ExternalUsers</site>
    <status>UnderConstruction</status>
</Network>
`;

function rows(...records: readonly object[]) {
  return { records };
}

/** What an org answers to `scripts/scratch-org` when everything goes well: a site that needs two looks to appear. */
export function scratchReplies(hasPersonAccounts: boolean): Reply[] {
  const layouts = ['Contact-Contact Layout', 'Account-Account Layout', 'Case-Case Layout'];
  return [
    { command: 'org display', status: 1, message: 'No authorization information found', times: 1 },
    { command: 'org display', result: { username: 'test-1@example.com', id: '00D000000000001AAA' } },
    { command: 'org create scratch', result: { username: 'test-1@example.com' } },
    { command: 'data query', has: ['FROM UserRole'], result: rows({ Id: '00E1' }) },
    { command: 'data query', has: ['FROM User '], result: rows({ Id: '0051' }) },
    { command: 'data query', has: ['FROM Network '], result: rows(), times: 2 },
    {
      command: 'data query',
      has: ['FROM Network '],
      result: rows({ Id: '0DB1', Status: 'UnderConstruction' }),
      times: 1
    },
    { command: 'data query', has: ['FROM Network '], result: rows({ Id: '0DB1', Status: 'Live' }) },
    {
      command: 'data query',
      has: ["FROM Profile WHERE Name IN ('Standard User')"],
      result: rows({ Id: '00e1', Name: 'Standard User' })
    },
    {
      command: 'data query',
      has: ['FROM Profile '],
      result: rows({ Name: 'Customer Community Plus User' }, { Name: 'Customer Community User' })
    },
    {
      command: 'data query',
      has: ['FROM PermissionSetAssignment'],
      result: rows({ PermissionSet: { Name: 'External_User_Enablement_Auditor' } })
    },
    { command: 'data query', has: ['FROM Contact'], result: rows(), times: 1 },
    { command: 'data query', has: ['FROM Contact'], result: rows({ Id: '0031' }) },
    { command: 'data query', has: ['FROM RecordType'], result: rows({ Id: '0121' }) },
    { command: 'data query', has: ['FROM FlexiPage'], result: rows() },
    {
      command: 'project retrieve start',
      has: ['Network:ExternalUsers'],
      files: { 'unpackaged/unpackaged/networks/ExternalUsers.network': NETWORK }
    },
    {
      command: 'project retrieve start',
      has: ['Layout:'],
      files: {
        'unpackaged/unpackaged/layouts/Contact-Contact Layout.layout': INHERITING,
        'unpackaged/unpackaged/layouts/PersonAccount-Person Account Layout.layout': INHERITING
      }
    },
    {
      command: 'org list metadata',
      has: ['Layout'],
      result: [...layouts, ...(hasPersonAccounts ? ['PersonAccount-Person Account Layout'] : [])].map((fullName) => ({
        fullName
      }))
    },
    {
      command: 'org list metadata',
      has: ['QuickAction'],
      result: ['Contact.Enable_External_User', 'Account.Enable_External_User'].map((fullName) => ({ fullName }))
    },
    ...[
      'org open',
      'org delete scratch',
      'project deploy start',
      'community create',
      'community publish',
      'data update record',
      'data import tree',
      'org assign permset'
    ].map((command) => ({ command }))
  ];
}
