import ts from 'typescript';
import { apexClassName } from './apexNames.ts';
import { refuseSyntax, translateExpression, variable } from './expressions.ts';
import type { Body } from './unit.ts';

/** An object literal as statements of Apex, which makes the object first and fills it field by field. */
export function translateObject(body: Body, node: ts.ObjectLiteralExpression, name: string): string {
  const data = body.types.dataOf(body.types.wanted(node));
  if (data === undefined) {
    return body.refusals.refuse(node, 'this object is of no interface', 'declare its type: `const v: Row = { ... }`');
  }
  const type = apexClassName(data.name.text);
  const fields = node.properties.map((property) => {
    const above = body.comments.above(property).trimStart();
    return `${above}${name}.${property.name?.getText() ?? ''} = ${valueOf(body, property)};${body.comments.behind(property)}`;
  });
  return [`${type} ${name} = new ${type}();`, ...fields].join('\n');
}

function valueOf(body: Body, property: ts.ObjectLiteralElementLike): string {
  if (ts.isShorthandPropertyAssignment(property)) return variable(body, property.name);
  const isField = ts.isPropertyAssignment(property) && ts.isIdentifier(property.name);
  return isField ? translateExpression(body, property.initializer) : refuseSyntax(body, property);
}
