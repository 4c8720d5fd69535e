import { join } from 'node:path';
import { commands } from '../cli/commands.ts';
import { textAt } from '../cli/reading.ts';
import { withFolder, writeFiles } from '../metadataFolder.ts';
import { OrgError } from '../orgError.ts';
import { placeAction } from '../placeAction/placeAction.ts';
import { rowsOf, soqlList } from '../soql.ts';
import type { Step } from '../steps/step.ts';
import { currentUser } from './currentUser.ts';
import type { ScratchOptions } from './options.ts';
import { samplePeople, staffProfiles, type Hosting } from './samplePeople.ts';
import type { Workshop } from './workshop.ts';

/** What the admin may do with the project: enable people, mend what is in the way, read the log. */
const PERMISSION_SETS = [
  'External_User_Enablement_Operator',
  'External_User_Enablement_Repairer',
  'External_User_Enablement_Auditor'
];
/** The sample person with whom nothing is wrong. */
const FIRST = "SELECT Id FROM Contact WHERE Email = 'mira.okafor@example.edu' LIMIT 1";
const PERSON_TYPES =
  "SELECT Id FROM RecordType WHERE SobjectType = 'Account' AND IsPersonType = TRUE AND IsActive = TRUE LIMIT 1";

/** The steps that give the org people, and the admin the action on their pages. */
export function peopleSteps({ cli, root, print }: Workshop, options: ScratchOptions): Step[] {
  const { org, shape, open } = options;
  return [
    {
      name: 'access',
      purpose: 'the permission sets of the project, for the admin',
      async run() {
        const { id } = await currentUser(cli, org);
        const held = `SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE AssigneeId = '${id}' AND PermissionSet.Name IN ${soqlList(PERMISSION_SETS)}`;
        const names = (await rowsOf(cli, org, held)).map((row) => textAt(row, 'PermissionSet', 'Name'));
        const missing = PERMISSION_SETS.filter((name) => !names.includes(name));
        if (missing.length > 0) await cli.ask(commands.assignPermissionSets(org, missing));
        return missing.length > 0 ? missing.join(', ') : 'the admin has them already';
      }
    },
    {
      name: 'people',
      purpose: 'staff, accounts and contacts of the sample org; nobody gets an e-mail or a license seat of a site',
      async run() {
        if ((await rowsOf(cli, org, FIRST)).length > 0) return 'they are there already';
        const sample = join(root, 'data/sample-org');
        const hosting = await hostingOf({ cli, org, shape, sample });
        await withFolder(async (folder) => {
          writeFiles(folder, samplePeople(sample, hosting));
          await cli.ask(commands.importPlan(org, join(folder, 'plan.json')));
        });
        return hosting.personRecordType === null ? 'imported, without person accounts' : 'imported';
      }
    },
    {
      name: 'place',
      purpose: 'the action, on the pages of contacts and person accounts',
      async run() {
        const place = { org, list: false, yes: true, remove: false, ownList: true, only: [] };
        const changed = await placeAction(cli, place, (line) => {
          print(line.replaceAll(/^/gm, '      '));
        });
        return `${changed} layouts and pages changed`;
      }
    },
    {
      name: 'open',
      purpose: 'a contact with whom nothing is wrong',
      async run() {
        const [contact] = await rowsOf(cli, org, FIRST);
        if (contact === undefined) throw new OrgError('The org has no sample people. Import them with --from people.');
        const path = `lightning/r/Contact/${textAt(contact, 'Id')}/view`;
        // A printed address would contain the session, so that nobody gets one who did not ask.
        if (open) await cli.ask(commands.openRecord(org, path));
        return `${open ? 'opened' : 'not opened'}: ${path}`;
      }
    }
  ];
}

async function hostingOf({
  cli,
  org,
  shape,
  sample
}: Pick<Workshop, 'cli'> & Pick<ScratchOptions, 'org' | 'shape'> & { readonly sample: string }): Promise<Hosting> {
  const { orgId } = await currentUser(cli, org);
  const profiles = `SELECT Id, Name FROM Profile WHERE Name IN ${soqlList(staffProfiles(sample))}`;
  const profileIds = new Map((await rowsOf(cli, org, profiles)).map((row) => [textAt(row, 'Name'), textAt(row, 'Id')]));
  // Without the feature, record types do not have the field that the query asks for.
  const [type] = shape === 'base' ? [] : await rowsOf(cli, org, PERSON_TYPES);
  if (shape === 'person-accounts' && type === undefined) {
    throw new OrgError('The org has no record type for person accounts. Make it with the shape person-accounts.');
  }
  return { orgId, profileIds, personRecordType: type === undefined ? null : textAt(type, 'Id') };
}
