import ts from 'typescript';
import { problem, type Problem } from '../problem.ts';
import { placesIn } from '../text/lines.ts';
import { offer } from '../text/similar.ts';
import type { Bundle, Catalog } from './catalog.ts';
import { camelCase, withoutComments } from './markup.ts';
import { nodesIn, sourceOf } from './tsSource.ts';

const TAG = /<(c-[a-z0-9-]+)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=>/]+)(?:=(?:"[^"]*"|\{[^}]*\}))?/g;
const EXPRESSION = /\{\s*([A-Za-z_$][\w$]*)/g;
const LOOP_NAME = /(?:for:item|for:index|iterator:(\w+)|let:(\w+))=?(?:"(\w+)")?/g;
/** What any element of a page understands. */
const ON_EVERY_ELEMENT =
  /^(class|style|slot|key|title|hidden|tabindex|id|role|dir|lang|on\w+|aria-.*|data-.*|lwc:.*|for:.*|iterator:.*)$/;

/** Markup: the components it uses exist and have those properties, and what it shows is a member of its class. */
export function templates(catalog: Catalog): Problem[] {
  return [...catalog.bundles.values()].flatMap((bundle) =>
    bundle.files
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => [...checkComponents(catalog, path), ...checkExpressions(catalog, bundle, path)])
  );
}

function checkComponents(catalog: Catalog, path: string): Problem[] {
  const text = withoutComments(catalog.text(path));
  const places = placesIn(text);
  return [...text.matchAll(TAG)].flatMap((match) => {
    const [, tag = '', attributes = ''] = match;
    const name = camelCase(tag.slice(2));
    const bundle = catalog.bundles.get(name);
    if (bundle === undefined) {
      const fix = offer(name, catalog.bundles.keys(), 'Use an existing component.');
      return [problem(path, places(match.index), `There is no component ${name}, which <${tag}> stands for.`, fix)];
    }
    const properties = membersOf(catalog, bundle, isApi);
    if (properties === null) return [];
    return [...attributes.matchAll(ATTRIBUTE)].flatMap((attribute) => {
      const [, key = ''] = attribute;
      if (ON_EVERY_ELEMENT.test(key) || properties.has(camelCase(key))) return [];
      const at = match.index + 1 + tag.length + attribute.index;
      const fix = offer(camelCase(key), properties, `Add @api to it, or take it out.`);
      return [problem(path, places(at), `${name} has no property ${camelCase(key)} with @api.`, fix)];
    });
  });
}

function checkExpressions(catalog: Catalog, bundle: Bundle, path: string): Problem[] {
  const members = membersOf(catalog, bundle, () => true);
  if (members === null) return [];
  const text = withoutComments(catalog.text(path));
  const places = placesIn(text);
  const loopNames = new Set([...text.matchAll(LOOP_NAME)].flatMap((match) => match.slice(1).filter((name) => name)));
  return [...text.matchAll(EXPRESSION)].flatMap((match) => {
    const [, name = ''] = match;
    if (members.has(name) || loopNames.has(name)) return [];
    const fix = offer(name, members, 'Name a member of the class.');
    return [problem(path, places(match.index), `The class of ${bundle.name} has no ${name}.`, fix)];
  });
}

/** Names of members of a component's class; null when it has no class or inherits from one of its own. */
function membersOf(catalog: Catalog, bundle: Bundle, fits: (member: ts.ClassElement) => boolean): Set<string> | null {
  const path = `${bundle.folder}/${bundle.name}.ts`;
  if (!bundle.files.includes(path)) return null;
  const [component] = nodesIn(sourceOf(catalog.text(path)), ts.isClassDeclaration);
  const parent = component?.heritageClauses?.[0]?.types[0]?.expression.getText() ?? '';
  if (component === undefined || !parent.includes('LightningElement')) return null;
  return new Set(
    component.members.flatMap((member) => (member.name !== undefined && fits(member) ? [member.name.getText()] : []))
  );
}

function isApi(member: ts.ClassElement): boolean {
  const decorators = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
  return decorators.some((decorator) => decorator.expression.getText() === 'api');
}
