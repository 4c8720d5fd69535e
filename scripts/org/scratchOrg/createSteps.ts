import { join } from 'node:path';
import { commands } from '../cli/commands.ts';
import { textAt } from '../cli/reading.ts';
import { OrgError } from '../orgError.ts';
import { projectSource } from '../projectSource.ts';
import { rowsOf } from '../soql.ts';
import type { Step } from '../steps/step.ts';
import { currentUser } from './currentUser.ts';
import type { ScratchOptions } from './options.ts';
import type { Workshop } from './workshop.ts';

const ROLE = 'External_User_Enablement_Admin';

/** The steps from nothing to an org with the project and an admin who may own accounts of external users. */
export function createSteps({ cli, root, npm }: Workshop, { org, shape, days, devHub }: ScratchOptions): Step[] {
  return [
    {
      name: 'create',
      purpose: `a scratch org from config/${shape}-scratch-def.json for ${days} days (up to 20 minutes)`,
      async run() {
        if ((await cli.run(commands.displayOrg(org))).status === 0) {
          throw new OrgError(`There is an org with the alias ${org} already. Delete it with --undo, or use it.`);
        }
        const definition = `config/${shape}-scratch-def.json`;
        const result = await cli.ask(commands.createScratchOrg(org, definition, days, devHub));
        return `${org} is ${textAt(result, 'username')}`;
      }
    },
    {
      name: 'build',
      purpose: 'the JavaScript of the components, which is what an org takes',
      async run() {
        await npm('build');
        return 'built';
      }
    },
    {
      name: 'deploy',
      purpose: 'the project, with the log and the translations',
      async run() {
        const { folders } = projectSource(root);
        await cli.ask(commands.deploySource(org, folders));
        return `${folders.join(', ')} deployed`;
      }
    },
    {
      name: 'role',
      purpose: 'for the admin: without one, nobody can own an account of external users',
      async run() {
        await cli.ask(commands.deployFolder(org, join(root, 'config/scratch-metadata')));
        const [role] = await rowsOf(cli, org, `SELECT Id FROM UserRole WHERE DeveloperName = '${ROLE}'`);
        const { id } = await currentUser(cli, org);
        await cli.ask(commands.updateRecord(org, 'User', id, `UserRoleId='${textAt(role, 'Id')}'`));
        return 'the admin has a role';
      }
    }
  ];
}
