import ts from 'typescript';
import { problem, type Place, type Problem } from '../problem.ts';
import { offer } from '../text/similar.ts';
import { methodsOf, type ApexMethod } from './apexMethods.ts';
import type { Catalog } from './catalog.ts';
import { importsOf, nodesIn, placeOf, sourceOf, type Import } from './tsSource.ts';

type Tell = (place: Place, cause: string, fix: string) => void;

/** What components import: other components, Apex methods with their parameters, labels, objects and fields, permissions. */
export function imports(catalog: Catalog): Problem[] {
  return catalog.files
    .filter((path) => /\/lwc\/.*\.ts$/.test(path))
    .flatMap((path) => {
      const problems: Problem[] = [];
      const source = sourceOf(catalog.text(path));
      for (const found of importsOf(source)) {
        checkImport(catalog, source, found, (place, cause, fix) => problems.push(problem(path, place, cause, fix)));
      }
      return problems;
    });
}

function checkImport(catalog: Catalog, source: ts.SourceFile, found: Import, tell: Tell): void {
  const { module, place } = found;
  const [, kind = '', name = ''] = /^(?:@salesforce\/)?(\w+)\/(.+)$/.exec(module) ?? [];
  if (module.startsWith('c/')) {
    if (!catalog.bundles.has(name)) {
      tell(place, `There is no component c/${name}.`, offer(name, catalog.bundles.keys(), 'Import an existing one.'));
    }
  } else if (module.startsWith('@salesforce/')) {
    checkSalesforceImport(catalog, source, kind, name, found, tell);
  }
}

function checkSalesforceImport(
  catalog: Catalog,
  source: ts.SourceFile,
  kind: string,
  name: string,
  found: Import,
  tell: Tell
): void {
  const { place } = found;
  if (kind === 'apex') {
    checkApex(catalog, source, name, found, tell);
  } else if (kind === 'label' && name.startsWith('c.') && !catalog.labels.has(name.slice(2))) {
    const label = name.slice(2);
    tell(place, `There is no label ${label}.`, offer(label, catalog.labels.keys(), 'Write the label.'));
  } else if (kind === 'schema') {
    checkSchema(catalog, name, place, tell);
  } else if (kind === 'customPermission' && !catalog.has('customPermission', name)) {
    tell(place, `There is no custom permission ${name}.`, 'Write it, or name an existing one.');
  } else if (kind === 'resourceUrl' && !catalog.has('resource', name)) {
    tell(place, `There is no static resource ${name}.`, 'Add it, or name an existing one.');
  }
}

function checkSchema(catalog: Catalog, name: string, place: Place, tell: Tell): void {
  const [object = '', field, ...further] = name.split('.');
  if (!catalog.hasObject(object)) {
    tell(place, `There is no object ${object}.`, 'Name an existing object.');
  } else if (field !== undefined && further.length === 0 && !catalog.hasField(object, field)) {
    tell(
      place,
      `${object} has no field ${field}.`,
      offer(field, catalog.fieldNames(object), 'Name an existing field.')
    );
  }
}

function checkApex(catalog: Catalog, source: ts.SourceFile, name: string, found: Import, tell: Tell): void {
  const [className = '', methodName = ''] = name.split('.').slice(-2);
  const path = catalog.classes.get(className);
  if (path === undefined) {
    const fix = offer(className, catalog.classes.keys(), 'Write the class, or import an existing one.');
    tell(found.place, `There is no Apex class ${className}.`, fix);
    return;
  }
  const methods = methodsOf(catalog.text(path));
  const method = methods.find((candidate) => candidate.name === methodName);
  if (method === undefined) {
    const names = methods.filter(({ isAuraEnabled }) => isAuraEnabled).map((candidate) => candidate.name);
    const cause = `${className} has no method ${methodName}.`;
    tell(found.place, cause, offer(methodName, names, `Write it in ${path}, or import an existing one.`));
    return;
  }
  if (!method.isAuraEnabled || !method.isStatic || !method.isVisible) {
    tell(found.place, `${name} is not a public static method with @AuraEnabled.`, `Make it one, in ${path}.`);
  }
  if (found.name !== null) checkUse(source, name, found.name, method, tell);
}

function checkUse(source: ts.SourceFile, method: string, name: string, apex: ApexMethod, tell: Tell): void {
  for (const decorator of nodesIn(source, ts.isDecorator)) {
    const call = decorator.expression;
    if (!ts.isCallExpression(call) || call.expression.getText(source) !== 'wire') continue;
    if (call.arguments[0]?.getText(source) === name && !apex.isCacheable) {
      tell(placeOf(decorator, source), `${method} is wired but not cacheable.`, 'Write @AuraEnabled(cacheable=true).');
    }
  }
  for (const call of nodesIn(source, ts.isCallExpression)) {
    if (call.expression.getText(source) === name) checkArguments(source, method, call, apex, tell);
  }
}

function checkArguments(
  source: ts.SourceFile,
  name: string,
  call: ts.CallExpression,
  apex: ApexMethod,
  tell: Tell
): void {
  const [argument] = call.arguments;
  const isObject = argument !== undefined && ts.isObjectLiteralExpression(argument);
  const properties = isObject ? argument.properties : [];
  // what is spread, or is not written here, cannot be compared
  if ((argument !== undefined && !isObject) || properties.some(ts.isSpreadAssignment)) return;
  const given = properties.map((property) => property.name?.getText(source) ?? '');
  for (const [index, key] of given.entries()) {
    if (!apex.parameters.includes(key)) {
      const fix = offer(key, apex.parameters, 'Take it out.');
      tell(placeOf(properties[index] ?? call, source), `${name} has no parameter ${key}.`, fix);
    }
  }
  for (const parameter of apex.parameters.filter((wanted) => !given.includes(wanted))) {
    tell(placeOf(call, source), `The call of ${name} leaves out ${parameter}.`, `Pass ${parameter}.`);
  }
}
