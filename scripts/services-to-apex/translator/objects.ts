import ts from 'typescript';
import { translateExpression, translateName } from './expressions.ts';
import type { Unit } from './unit.ts';
import { refuseSyntax } from './whitelist.ts';

/** An object literal as statements of Apex, which makes the object first and fills it field by field. */
export function translateObject(unit: Unit, node: ts.ObjectLiteralExpression, type: string, name: string): string {
  const fields = node.properties.map((property) => {
    const field = `${name}.${property.name?.getText() ?? ''} = ${valueOf(unit, property)};`;
    return `${unit.comments.above(property).trimStart()}${field}`;
  });
  return [`${type} ${name} = new ${type}();`, ...fields].join('\n');
}

function valueOf(unit: Unit, property: ts.ObjectLiteralElementLike): string {
  if (ts.isShorthandPropertyAssignment(property)) return translateName(unit, property.name);
  const isField = ts.isPropertyAssignment(property) && ts.isIdentifier(property.name);
  return isField ? translateExpression(unit, property.initializer) : refuseSyntax(unit.refusals, property);
}
