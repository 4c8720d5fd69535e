import ts from 'typescript';
import { REFUSED } from '../dialect/refused.ts';
import { isLiteral, translateExpression } from './expressions.ts';
import { apexClassName, Names } from './apexNames.ts';
import type { Declared } from './project.ts';
import { declarationOf, translateBlock } from './statements.ts';
import type { Unit } from './unit.ts';

const K = ts.SyntaxKind;

/** A service with the constants of its file. */
export function translateService(unit: Unit, node: ts.ClassDeclaration & Declared): string {
  const { comments, file, refuse } = unit;
  const constants = file.statements.filter(ts.isVariableStatement).map((statement) => constant(unit, statement));
  const names = new Names(refuse);
  const methods = node.members.filter(ts.isMethodDeclaration).map((member) => {
    names.declare(member.name);
    return unit.names.block(() => method(unit, member));
  });
  const head = `${comments.above(node)}public inherited sharing class ${apexClassName(node.name.text)}`;
  return `${head} {\n${[constants.join(''), ...methods].join('\n')}}\n`;
}

function constant(unit: Unit, statement: ts.VariableStatement): string {
  const { type, name, value } = declarationOf(unit, statement.declarationList);
  if (value === undefined) return '';
  const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
  const literals = ts.isArrayLiteralExpression(value) ? value.elements : [value];
  if (!isConst || !literals.every(isLiteral)) unit.refuse(statement, REFUSED.state);
  const head = `${has(statement, K.ExportKeyword) ? 'public' : 'private'} static final ${type} ${name}`;
  return `${unit.comments.above(statement)}${head} = ${translateExpression(unit, value)};\n`;
}

function method(unit: Unit, node: ts.MethodDeclaration): string {
  const { comments, names, refuse, types } = unit;
  if (node.body === undefined || node.type === undefined || !has(node, K.StaticKeyword)) {
    return refuse(node, REFUSED.method);
  }
  const parameters = node.parameters.map((parameter) => {
    const odd = parameter.initializer ?? parameter.questionToken;
    if (odd !== undefined) refuse(odd, REFUSED.parameter);
    return `${types.apex(types.of(parameter), parameter)} ${names.declare(parameter.name)}`;
  });
  const access = has(node, K.PrivateKeyword) ? 'private' : 'public';
  const type = types.apex(types.of(node.type), node.type);
  const head = `${access} static ${type} ${node.name.getText()}(${parameters.join(', ')})`;
  return `${comments.above(node).trimStart()}${head} ${translateBlock(unit, node.body)}\n`;
}

function has(node: ts.HasModifiers, kind: ts.SyntaxKind): boolean {
  return (node.modifiers ?? []).some((modifier) => modifier.kind === kind);
}
