import type { SalesforceCli } from '../cli/salesforceCli.ts';
import { OrgError } from '../orgError.ts';
import { difference } from './difference.ts';
import type { PlaceOptions } from './options.ts';
import { deployEdits, planEdits, type PlannedEdit } from './placement.ts';
import { findPlaces, type Place } from './places.ts';

/**
 * Places the action, or takes it away; tells what becomes of every layout and page.
 *
 * @returns how many layouts and pages were changed, or would be with `yes`
 * @throws OrgError when a command fails, or a name is not among the places
 */
export async function placeAction(
  cli: SalesforceCli,
  options: PlaceOptions,
  print: (line: string) => void
): Promise<number> {
  const places = chosen(await findPlaces(cli, options.org), options.only);
  if (options.list) {
    for (const { type, name, action } of places) print(`${type} ${name}: ${action}`);
    return 0;
  }
  const edits = await planEdits(cli, options.org, places, options);
  for (const edit of edits) print(told(edit, options.remove));
  const changes = edits.filter(({ edit }) => edit.kind === 'changed').length;
  if (options.yes) await deployEdits(cli, options.org, edits);
  else if (changes > 0) print('Nothing was changed. Do it with --yes.');
  return changes;
}

function chosen(places: readonly Place[], only: readonly string[]): Place[] {
  const unknown = only.filter((name) => !places.some((place) => place.name === name));
  if (unknown.length > 0) {
    throw new OrgError(`The org has no layout or page "${unknown.join('", "')}" for the action. See --list.`, 2);
  }
  return places.filter(({ name }) => only.length === 0 || only.includes(name));
}

function told({ place: { type, name }, before, edit }: PlannedEdit, remove: boolean): string {
  const subject = `${type} ${name}`;
  switch (edit.kind) {
    case 'changed':
      return `${subject}:\n${difference(before, edit.xml)}`;
    case 'unchanged':
      return remove ? `${subject}: does not have the action.` : `${subject}: has the action already.`;
    case 'inherits':
      return `${subject}: inherits its actions, and a list for this one would replace them. In Setup, choose "override the predefined actions" in the layout and run this again, or let --own-list do it.`;
    case 'elsewhere':
      return `${subject}: shows the actions of the layout; nothing to do.`;
  }
}
