import { join } from 'node:path';
import { commands } from '../cli/commands.ts';
import { textAt } from '../cli/reading.ts';
import { manifest, readComponents, withFolder, writeFiles } from '../metadataFolder.ts';
import { OrgError } from '../orgError.ts';
import { projectSource } from '../projectSource.ts';
import { rowsOf, soqlList } from '../soql.ts';
import type { Step } from '../steps/step.ts';
import type { ScratchOptions } from './options.ts';
import { presetProfiles } from './presetProfiles.ts';
import { liveSite, SITE } from './site.ts';
import type { Workshop } from './workshop.ts';

const STATUS = `SELECT Id, Status FROM Network WHERE Name = '${SITE.name}'`;
const TEN_SECONDS = 10_000;

/** The steps that give the org a live site whose members are those whom the presets make. */
export function siteSteps(workshop: Workshop, { org }: ScratchOptions): Step[] {
  const { cli } = workshop;
  const status = async () => textAt((await rowsOf(cli, org, STATUS))[0], 'Status');
  return [
    {
      name: 'site',
      purpose: `an Experience Cloud site "${SITE.name}" (Salesforce makes it in the background, up to 10 minutes)`,
      async run() {
        if ((await status()) !== '') return 'it is there already';
        await cli.ask(commands.createSite(org, SITE.name, SITE.template, SITE.path));
        for (let tries = 0; tries < workshop.patience; tries++) {
          if ((await status()) !== '') return `made from the template ${SITE.template}`;
          await workshop.sleep(TEN_SECONDS);
        }
        throw new OrgError(`The site "${SITE.name}" did not appear in time. Look in Setup, All Sites.`);
      }
    },
    {
      name: 'members',
      purpose: 'the profiles of the presets become members, the site goes live, welcome e-mails are off',
      async run() {
        const profiles = await profilesOfOrg(workshop, org);
        await cli.ask(commands.publishSite(org, SITE.name));
        await deploySite(workshop, org, profiles);
        const now = await status();
        if (now !== 'Live') throw new OrgError(`The site is ${now} instead of Live. Activate it in its Workspaces.`);
        return profiles.join(', ');
      }
    }
  ];
}

/** The profiles of the presets that the org has. */
async function profilesOfOrg({ cli, root }: Workshop, org: string): Promise<string[]> {
  const wanted = presetProfiles(root);
  const rows = await rowsOf(cli, org, `SELECT Name FROM Profile WHERE Name IN ${soqlList(wanted)} ORDER BY Name`);
  if (rows.length > 0) return rows.map((row) => textAt(row, 'Name'));
  throw new OrgError(
    `The org has none of the profiles of the presets (${wanted.join(', ')}). Make it with the feature Communities.`
  );
}

async function deploySite({ cli, root }: Workshop, org: string, profiles: readonly string[]): Promise<void> {
  await withFolder(async (folder) => {
    await cli.ask(commands.retrieve(org, [`Network:${SITE.name}`], join(folder, 'retrieved')));
    const network = readComponents(join(folder, 'retrieved'), '.network').get(SITE.name);
    if (network === undefined) throw new OrgError(`The org does not give the metadata of the site "${SITE.name}".`);
    const content = join(folder, 'site');
    const members = new Map([['Network', [SITE.name]]]);
    writeFiles(
      content,
      new Map([
        ['package.xml', manifest(members, projectSource(root).apiVersion)],
        [`networks/${SITE.name}.network`, liveSite(network, profiles)]
      ])
    );
    await cli.ask(commands.deployFolder(org, content));
  });
}
