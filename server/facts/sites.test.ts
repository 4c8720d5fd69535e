import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parseSite } from './sites.ts';

const site = (fields: object = {}, groups: string | null = 'Groups', members: string | null = 'Members') =>
  parseSite(new Row('Network', { Id: '0DB1', Name: 'Portal', Status: 'Live', ...fields }), groups, members);

describe('What is read of a site', () => {
  test('is who its members are, and whether the operator is one', () => {
    const fields = {
      OptionsSendWelcomeEmail: true,
      Groups: { records: [{ ParentId: '00e1', AssignmentStatus: 'Added' }] },
      Members: { records: [{ Id: '0DO' }] }
    };
    assert.deepEqual(site(fields), {
      siteId: '0DB1',
      name: 'Portal',
      status: 'Live',
      sendsWelcomeEmail: 'yes',
      members: [{ memberId: '00e1', status: 'Added' }],
      isOperatorMember: 'yes'
    });
  });

  test('is that there are no members', () => {
    const { members, isOperatorMember } = site();
    assert.deepEqual([members, isOperatorMember], [[], 'no']);
  });

  test('is unknown where it cannot be asked for', () => {
    const { members, isOperatorMember, sendsWelcomeEmail } = site({}, null, null);
    assert.deepEqual([members, isOperatorMember, sendsWelcomeEmail], [null, 'unknown', 'unknown']);
  });
});
