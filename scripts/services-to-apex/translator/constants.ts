import ts from 'typescript';
import { checkName } from './apexNames.ts';
import { apexString } from './apexString.ts';
import { translateExpression } from './expressions.ts';
import { refusePattern } from './patterns.ts';
import { isLiteral } from './proofs.ts';
import type { Body } from './unit.ts';

/** A constant of a file as one of its class. */
export function translateConstant(body: Body, statement: ts.VariableStatement): string {
  const { comments, refusals } = body;
  const [declaration, ...others] = statement.declarationList.declarations;
  const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
  if (!isConst || declaration?.initializer === undefined || others.length > 0) {
    return refusals.refuse(statement, 'services have no state', 'declare constants one by one');
  }
  const isExported = (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const name = checkName(refusals, declaration.name, 'variable');
  const { type, value } = typed(body, declaration, declaration.initializer);
  const start = `${comments.above(statement)}${isExported ? 'public' : 'private'} static final`;
  return `${start} ${type} ${name} = ${value};${comments.behind(statement)}\n`;
}

function typed(body: Body, declaration: ts.VariableDeclaration, value: ts.Expression) {
  if (ts.isRegularExpressionLiteral(value)) {
    const source = refusePattern(body.refusals, value);
    return { type: 'Pattern', value: `Pattern.compile(${apexString(source)})` };
  }
  if (!isLiteral(value) && !(ts.isArrayLiteralExpression(value) && value.elements.every((item) => isLiteral(item)))) {
    body.refusals.refuse(value, 'this is computed', 'a constant is a literal, a list of literals or a pattern');
  }
  const type = body.types.apex(body.types.of(declaration.name), declaration.name);
  return { type, value: translateExpression(body, value) };
}
