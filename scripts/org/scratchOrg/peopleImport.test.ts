import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { SalesforceCli } from '../../../local-org/testing/salesforceCli.ts';
import { startOrg } from '../../../local-org/testing/startOrg.ts';
import { textAt } from '../cli/reading.ts';
import { withFolder, writeFiles } from '../metadataFolder.ts';
import { ROOT } from '../projectRoot.ts';
import { samplePeople } from './samplePeople.ts';

const SAMPLE = join(ROOT, 'data/sample-org');

test('the pinned CLI imports the sample people into an org with person accounts', async () => {
  const running = await startOrg({ setup: join(SAMPLE, 'setup.json') });
  const cli = await SalesforceCli.signedIn(running);
  const query = (soql: string) => running.connection.query(soql);
  const idOf = async (soql: string) => textAt((await query(soql)).records[0], 'Id');
  try {
    const people = samplePeople(SAMPLE, {
      orgId: '00D000000000001AAA',
      profileIds: new Map([['Standard User', await idOf("SELECT Id FROM Profile WHERE Name = 'Standard User'")]]),
      personRecordType: await idOf("SELECT Id FROM RecordType WHERE SobjectType = 'Account' AND IsPersonType = TRUE")
    });
    await withFolder(async (folder) => {
      writeFiles(folder, people);
      await cli.run('data', 'import', 'tree', '--plan', join(folder, 'plan.json'));
    });
    const persons = await query('SELECT Id FROM Account WHERE IsPersonAccount = TRUE');
    const roles = await query("SELECT Id FROM UserRole WHERE ParentRole.Name = 'Leadership'");
    const contacts = await query("SELECT Id FROM Contact WHERE Account.Owner.LastName = 'Whitfield'");
    assert.deepEqual([persons.totalSize, roles.totalSize], [4, 3]);
    assert.ok(contacts.totalSize > 0);
  } finally {
    await running.stop();
    cli.remove();
  }
});
