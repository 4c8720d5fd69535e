import { join } from 'node:path';
import { commands } from '../cli/commands.ts';
import { listAt, textAt } from '../cli/reading.ts';
import type { SalesforceCli } from '../cli/salesforceCli.ts';
import { manifest, readComponents, withFolder, writeFiles } from '../metadataFolder.ts';
import { OrgError } from '../orgError.ts';
import { projectSource } from '../projectSource.ts';
import type { Edit } from './edit.ts';
import { placeInPage, removeFromPage } from './flexiPage.ts';
import { placeInLayout, removeFromLayout } from './layout.ts';
import type { Place } from './places.ts';

/** What would become of one place. */
export interface PlannedEdit {
  readonly place: Place;
  readonly before: string;
  readonly edit: Edit;
}

/** What shall be done with the action. */
export interface Intent {
  readonly remove: boolean;
  /** gives layouts that inherit their actions a list of their own */
  readonly ownList: boolean;
}

/** How a place is stored: file name extension and folder of the Metadata API. */
const FILES = {
  Layout: { extension: '.layout', folder: 'layouts' },
  FlexiPage: { extension: '.flexipage', folder: 'flexipages' }
} as const;

/**
 * Retrieves the places and works out what would become of them; changes nothing in the org.
 *
 * @throws OrgError when the org does not have the actions yet, or does not give a place
 */
export async function planEdits(
  cli: SalesforceCli,
  org: string,
  places: readonly Place[],
  intent: Intent
): Promise<PlannedEdit[]> {
  if (places.length === 0) return [];
  if (!intent.remove) await requireActions(cli, org, places);
  return withFolder(async (folder) => {
    await cli.ask(
      commands.retrieve(
        org,
        places.map(({ type, name }) => `${type}:${name}`),
        folder
      )
    );
    return places.map((place) => planned(place, folder, intent));
  });
}

/** Deploys what has changed. */
export async function deployEdits(cli: SalesforceCli, org: string, edits: readonly PlannedEdit[]): Promise<void> {
  const changed = edits.flatMap(({ place, edit }) => (edit.kind === 'changed' ? [{ place, xml: edit.xml }] : []));
  if (changed.length === 0) return;
  await withFolder(async (folder) => {
    const names = (type: Place['type']) =>
      changed.filter(({ place }) => place.type === type).map(({ place }) => place.name);
    const members = new Map([
      ['Layout', names('Layout')],
      ['FlexiPage', names('FlexiPage')]
    ]);
    const filled = new Map([...members].filter(([, list]) => list.length > 0));
    const files = changed.map(({ place, xml }) => [pathOf(place), xml] as const);
    const content = join(folder, 'placement');
    writeFiles(content, new Map([['package.xml', manifest(filled, projectSource().apiVersion)], ...files]));
    await cli.ask(commands.deployFolder(org, content));
  });
}

function pathOf({ type, name }: Place): string {
  const { extension, folder } = FILES[type];
  return `${folder}/${name}${extension}`;
}

function planned(place: Place, folder: string, { remove, ownList }: Intent): PlannedEdit {
  const { type, name, action, rule } = place;
  const before = readComponents(folder, FILES[type].extension).get(name);
  if (before === undefined) {
    throw new OrgError(`The org did not give the ${type} "${name}". Look at it in Setup, or leave it out with --only.`);
  }
  if (type === 'Layout') {
    return {
      place,
      before,
      edit: remove ? removeFromLayout(before, action) : placeInLayout(before, action, ownList)
    };
  }
  return { place, before, edit: remove ? removeFromPage(before, action) : placeInPage(before, action, rule) };
}

async function requireActions(cli: SalesforceCli, org: string, places: readonly Place[]): Promise<void> {
  const there = new Set(
    listAt(await cli.ask(commands.listMetadata(org, 'QuickAction'))).map((item) => textAt(item, 'fullName'))
  );
  const missing = new Set(places.map(({ action }) => action).filter((action) => !there.has(action)));
  if (missing.size === 0) return;
  throw new OrgError(
    `The org does not have the action ${[...missing].join(', ')}. Deploy the project first: npm run build && sf project deploy start.`
  );
}
