import { problem, type Problem } from '../problem.ts';
import { folderOf } from '../project/packageFolders.ts';
import { offer } from '../text/similar.ts';
import { childOf, childrenOf } from '../text/xml.ts';
import type { Catalog, Component } from './catalog.ts';

/** Standard fields have names of their own in list views, such as CREATED_DATE. */
const STANDARD = /^[A-Z_.]+$/;

/** A list view is called as its file is; the fields that it shows and filters by exist. */
export function listViews(catalog: Catalog): Problem[] {
  return catalog.all('listView').flatMap((view) => [...checkName(view), ...checkFields(catalog, view)]);
}

function checkName({ path, name, root }: Component): Problem[] {
  const fullName = childOf(root, 'fullName');
  if (fullName?.text === name) return [];
  const cause = `The file is of ${name}, the list view calls itself ${fullName?.text ?? ''}.`;
  return [problem(path, (fullName ?? root).place, cause, 'Write one name.')];
}

function checkFields(catalog: Catalog, { path, root }: Component): Problem[] {
  const object = folderOf(path, 1);
  const filtered = childrenOf(root, 'filters').flatMap((filter) => childrenOf(filter, 'field'));
  return [...childrenOf(root, 'columns'), ...filtered].flatMap((element) => {
    const name = element.text ?? '';
    if (STANDARD.test(name) || catalog.hasField(object, name)) return [];
    const fix = offer(name, catalog.fieldNames(object), 'Name an existing field.');
    return [problem(path, element.place, `${object} has no field ${name}.`, fix)];
  });
}
