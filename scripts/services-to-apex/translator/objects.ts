import ts from 'typescript';
import { apexClassName } from './apexNames.ts';
import type { Body } from './unit.ts';
import { refuseSyntax, translateExpression, variable } from './expressions.ts';
import { isLiteral } from './proofs.ts';

/**
 * Writes an object literal as statements before the present one: Apex makes the object first and fills it field by field.
 *
 * @param name the variable to hold it
 */
export function buildObject(body: Body, node: ts.ObjectLiteralExpression, name: string): void {
  const data = body.types.dataOf(body.types.wanted(node));
  if (data === undefined) {
    body.refusals.refuse(node, 'this object is of no interface', 'declare its type: `const v: Row = { ... }`');
    return;
  }
  const type = apexClassName(data.name.text);
  body.before?.push(`${type} ${name} = new ${type}();`);
  for (const property of node.properties) {
    const value = valueOf(body, property);
    body.before?.push(
      `${body.comments.above(property).trimStart()}${name}.${property.name?.getText() ?? ''} = ${value};`
    );
  }
}

/** An object literal inside a statement, as a variable that is filled before it. */
export function hoistObject(body: Body, node: ts.ObjectLiteralExpression): string {
  if (body.before === null || !comesFirst(node)) {
    return body.refusals.refuse(
      node,
      'Apex would build this object too early',
      'put it into a const of its own before'
    );
  }
  const data = body.types.dataOf(body.types.wanted(node))?.name.text ?? 'item';
  const name = body.scope.invent(data.charAt(0).toLowerCase() + data.slice(1));
  buildObject(body, node, name);
  return name;
}

function valueOf(body: Body, property: ts.ObjectLiteralElementLike): string {
  if (ts.isShorthandPropertyAssignment(property)) return variable(body, property.name);
  if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)) {
    return translateExpression(body, property.initializer);
  }
  return refuseSyntax(body, property);
}

// Whether nothing of the statement is computed before the object, or it can make no difference.
function comesFirst(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isStatement(parent) || ts.isVariableDeclaration(parent)) return true;
  if (!ts.isExpression(parent) && !ts.isPropertyAssignment(parent)) return false;
  const earlier: ts.Node[] = [];
  parent.forEachChild((sibling) => {
    if (sibling.pos < node.pos && !ts.isObjectLiteralExpression(parent)) earlier.push(sibling);
  });
  return earlier.every((sibling) => isConstantEarlier(sibling)) && comesFirst(parent);
}

function isConstantEarlier(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return ts.isIdentifier(node.expression);
  return (
    ts.isIdentifier(node) ||
    isLiteral(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isTypeNode(node) ||
    ts.isToken(node)
  );
}
