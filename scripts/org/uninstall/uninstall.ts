import { commands } from '../cli/commands.ts';
import { at, listAt, textAt } from '../cli/reading.ts';
import type { SalesforceCli } from '../cli/salesforceCli.ts';
import { OrgError } from '../orgError.ts';
import { placeAction } from '../placeAction/placeAction.ts';
import { projectSource } from '../projectSource.ts';
import { rowsOf } from '../soql.ts';
import { runSteps } from '../steps/runSteps.ts';
import type { Step } from '../steps/step.ts';
import { deleteWave, leftovers } from './deleteWave.ts';
import { lossesOf } from './losses.ts';
import type { UninstallOptions } from './options.ts';
import { packageComponents, type Component } from './packageComponents.ts';
import { requireNoGroups, unassign } from './unassign.ts';
import { wavesOf, type Wave } from './waves.ts';

/** What uninstalling works with. */
export interface Removal {
  readonly cli: SalesforceCli;
  /** folder with package.json */
  readonly root: string;
  readonly print: (line: string) => void;
}

/**
 * Takes the project out of an org, or says what that would mean.
 *
 * @throws OrgError when a step fails, with the way to go on
 */
export async function uninstall(removal: Removal, { org, yes, from }: UninstallOptions): Promise<void> {
  const { cli, root, print } = removal;
  const source = projectSource(root);
  const components = [...packageComponents(root, source.folders), ...(await addedPresets(cli, org))];
  const waves = wavesOf(components);
  for (const line of await lossesOf(cli, org)) print(line);
  for (const { members } of waves) {
    for (const [type, names] of members) print(`${type}: ${names.length} to delete`);
  }
  if (!yes) {
    print('Nothing was changed. Do it with --yes.');
    return;
  }
  await runSteps({
    steps: stepsOf(removal, org, waves, source.apiVersion),
    from,
    print,
    resume: (step) => `scripts/uninstall ${org} --yes --from ${step}`
  });
}

/** Presets that somebody added to the org; they would keep it from deleting their type. */
async function addedPresets(cli: SalesforceCli, org: string): Promise<Component[]> {
  return listAt(await cli.ask(commands.listMetadata(org, 'CustomMetadata')))
    .map((item) => textAt(item, 'fullName'))
    .filter((name) => /^Enablement_Preset(_Grant)?\./.test(name))
    .map((name) => ({ type: 'CustomMetadata', name, pointsTo: [] }));
}

function stepsOf({ cli, print }: Removal, org: string, waves: readonly Wave[], apiVersion: string): Step[] {
  const permissionSets = waves.flatMap(({ members }) => members.get('PermissionSet') ?? []);
  const deletions = waves.map((wave) => ({
    name: wave.name,
    purpose: wave.purpose,
    async run() {
      await deleteWave(cli, org, wave, { apiVersion, purge: await canPurge(cli, org) });
      return 'deleted';
    }
  }));
  return [
    {
      name: 'groups',
      purpose: 'whether permission set groups need the permission sets of the project',
      async run() {
        await requireNoGroups(cli, org, permissionSets);
        return 'none does';
      }
    },
    {
      name: 'places',
      purpose: 'the action, off every layout and page',
      async run() {
        const place = { org, list: false, yes: true, remove: true, ownList: false, only: [] };
        return `${await placeAction(cli, place, print)} layouts and pages changed`;
      }
    },
    {
      name: 'assignments',
      purpose: 'the permission sets, from everybody',
      run: async () => `${await unassign(cli, org, permissionSets)} assignments removed`
    },
    ...deletions,
    {
      name: 'residue',
      purpose: 'whether anything is left',
      async run() {
        const left = await leftovers(cli, org, waves);
        if (left.length > 0) throw new OrgError(`The org still has: ${left.join(', ')}. Delete it in Setup.`);
        return (await canPurge(cli, org))
          ? 'nothing is left'
          : 'nothing is left; deleted fields and objects can be erased in Setup, else Salesforce does it after 15 days';
      }
    }
  ];
}

/** Only sandboxes, and scratch orgs, which count as such, delete for good. */
async function canPurge(cli: SalesforceCli, org: string): Promise<boolean> {
  const [row] = await rowsOf(cli, org, 'SELECT IsSandbox FROM Organization');
  return at(row, 'IsSandbox') === true;
}
