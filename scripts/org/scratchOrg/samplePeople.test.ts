import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isRecord } from '../../validate/text/json.ts';
import { listAt, textAt } from '../cli/reading.ts';
import { ROOT } from '../projectRoot.ts';
import { samplePeople, staffProfiles, type Hosting } from './samplePeople.ts';

const SAMPLE = join(ROOT, 'data/sample-org');
const HOSTING: Hosting = {
  orgId: '00D000000000001AAA',
  profileIds: new Map([['Standard User', '00e1']]),
  personRecordType: '0121'
};

function records(file: string, hosting = HOSTING): unknown[] {
  return listAt(JSON.parse(samplePeople(SAMPLE, hosting).get(file) ?? ''), 'records');
}

describe('sample people for a real org', () => {
  test('refer only to records that are imported before them, or to earlier ones of the same file', () => {
    const seen = new Set<string>();
    const unknown: string[] = [];
    for (const file of ['roles.json', 'staff.json', 'accounts.json', 'contacts.json']) {
      for (const record of records(file)) {
        const values = Object.values(isRecord(record) ? record : {}).filter((value) => typeof value === 'string');
        unknown.push(...values.filter((value) => value.startsWith('@') && !seen.has(value.slice(1))));
        seen.add(textAt(record, 'attributes', 'referenceId'));
      }
    }
    assert.deepEqual(unknown, []);
  });

  test('are referred to by names that the CLI looks for within a file, too', () => {
    const names = records('roles.json').map((record) => textAt(record, 'attributes', 'referenceId'));
    assert.ok(names.every((name) => /^UserRoleRef\d+$/.test(name)));
  });

  test('have usernames that no other org has', () => {
    assert.equal(
      textAt(records('staff.json')[0], 'Username'),
      'dana.whitfield@00d000000000001aaa.riverside.example.com'
    );
  });

  test('have profiles of the org', () => {
    assert.equal(textAt(records('staff.json')[0], 'ProfileId'), '00e1');
  });

  test('are not imported when the org lacks a profile', () => {
    assert.throws(() => samplePeople(SAMPLE, { ...HOSTING, profileIds: new Map() }), {
      message: /^The org has no profile "Standard User"/
    });
  });

  test('lack the fields that an org refuses on insert', () => {
    const text = [...samplePeople(SAMPLE, HOSTING).values()].join();
    assert.doesNotMatch(text, /IsPartner|IndividualId/);
  });

  test('are fewer without person accounts, and all contacts stay', () => {
    const base = { ...HOSTING, personRecordType: null };
    assert.equal(records('accounts.json').length - records('accounts.json', base).length, 4);
    assert.equal(records('contacts.json', base).length, records('contacts.json').length);
  });

  test('need the profile of the staff', () => {
    assert.deepEqual(staffProfiles(SAMPLE), ['Standard User']);
  });
});
