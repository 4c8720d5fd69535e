import { problem, type Problem } from '../problem.ts';
import { offer } from '../text/similar.ts';
import { textIn, type XmlElement } from '../text/xml.ts';
import type { Catalog, Component } from './catalog.ts';

/** A layout: its object, its fields and its actions exist, and no field is placed twice. */
export function layouts(catalog: Catalog): Problem[] {
  return catalog.all('layout').flatMap((layout) => {
    const object = decodeURIComponent(layout.name).split('-')[0] ?? '';
    if (!catalog.hasObject(object)) {
      const cause = `There is no object ${object}.`;
      return [problem(layout.path, layout.root.place, cause, 'Rename the file after an existing object.')];
    }
    return [
      ...checkFields(catalog, layout, object),
      ...checkRequired(catalog, layout, object),
      ...checkActions(catalog, layout)
    ];
  });
}

function checkFields(catalog: Catalog, { path, root }: Component, object: string): Problem[] {
  const seen = new Set<string>();
  return fieldsIn(root).flatMap((element) => {
    const name = element.text ?? '';
    if (!catalog.hasField(object, name)) {
      const fix = offer(name, catalog.fieldNames(object), 'Name an existing field.');
      return [problem(path, element.place, `${object} has no field ${name}.`, fix)];
    }
    if (seen.has(name)) return [problem(path, element.place, `${name} is placed twice.`, 'Keep one of them.')];
    seen.add(name);
    return [];
  });
}

/** Salesforce refuses a layout that leaves out a required field. */
function checkRequired(catalog: Catalog, { path, root }: Component, object: string): Problem[] {
  const placed = fieldsIn(root).map((element) => element.text?.toLowerCase());
  return [...catalog.fieldsOf(object).values()]
    .filter((field) => textIn(field.root, 'required') === 'true' && !placed.includes(field.name.toLowerCase()))
    .map(({ name }) => problem(path, root.place, `The layout leaves out ${name}, which is required.`, 'Place it.'));
}

function checkActions(catalog: Catalog, { path, root }: Component): Problem[] {
  const named = [...elementsIn(root, 'quickActionName'), ...elementsIn(root, 'actionName')];
  return named.flatMap((element) => {
    const name = element.text ?? '';
    // an action without an object before it is one that Salesforce brings along
    if (!name.includes('.') || catalog.has('quickAction', name)) return [];
    const names = catalog.all('quickAction').map((action) => action.name);
    return [
      problem(path, element.place, `There is no action ${name}.`, offer(name, names, 'Name an action of the package.'))
    ];
  });
}

function fieldsIn(root: XmlElement): XmlElement[] {
  return elementsIn(root, 'layoutItems').flatMap((item) => item.children.filter((child) => child.name === 'field'));
}

function elementsIn(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : elementsIn(child, name)));
}
