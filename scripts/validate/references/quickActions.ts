import { problem, type Problem } from '../problem.ts';
import { offer } from '../text/similar.ts';
import { childOf, textIn } from '../text/xml.ts';
import { actionTypesOf, metaOf, targetsOf } from './bundles.ts';
import type { Catalog, Component } from './catalog.ts';

/** A quick action: its object exists, and so does its component, which is made for record actions of that kind. */
export function quickActions(catalog: Catalog): Problem[] {
  return catalog
    .all('quickAction')
    .flatMap((action) => [...checkLabel(action), ...checkObject(catalog, action), ...checkLwc(catalog, action)]);
}

function checkLabel({ path, root }: Component): Problem[] {
  if (childOf(root, 'label') !== null || childOf(root, 'standardLabel') !== null) return [];
  return [problem(path, root.place, 'The action has no label.', 'Add <label>.')];
}

function checkObject(catalog: Catalog, { path, name, root }: Component): Problem[] {
  const [object = ''] = name.split('.');
  if (!name.includes('.') || catalog.hasObject(object)) return [];
  return [problem(path, root.place, `There is no object ${object}.`, 'Rename the file after an existing object.')];
}

function checkLwc(catalog: Catalog, { path, root }: Component): Problem[] {
  const element = childOf(root, 'lightningWebComponent');
  const isLwc = textIn(root, 'type') === 'LightningWebComponent';
  if (element === null) {
    return isLwc ? [problem(path, root.place, 'The action names no component.', 'Add <lightningWebComponent>.')] : [];
  }
  const name = element.text ?? '';
  const bundle = catalog.bundles.get(name);
  if (!isLwc) return [problem(path, element.place, 'The type does not fit a component.', 'Use LightningWebComponent.')];
  if (bundle === undefined) {
    const fix = offer(name, catalog.bundles.keys(), 'Name a component of the package.');
    return [problem(path, element.place, `There is no Lightning web component ${name}.`, fix)];
  }
  const meta = metaOf(catalog, bundle);
  if (meta === null) return [];
  const problems: Problem[] = [];
  if (!targetsOf(meta).includes('lightning__RecordAction')) {
    const cause = `The component ${name} is not made for record actions.`;
    problems.push(problem(path, element.place, cause, `Add the target lightning__RecordAction to ${meta.path}.`));
  }
  const subtype = childOf(root, 'actionSubtype');
  const types = actionTypesOf(meta);
  if (subtype === null) {
    problems.push(problem(path, root.place, 'The action has no <actionSubtype>.', 'Add ScreenAction or Action.'));
  } else if (types.length > 0 && !types.includes(subtype.text ?? '')) {
    const cause = `The action is a ${subtype.text ?? ''}, but its component says ${types.join(', ')}.`;
    problems.push(problem(path, subtype.place, cause, `Write the same in both, here or in ${meta.path}.`));
  }
  return problems;
}
