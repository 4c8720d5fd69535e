import ts from 'typescript';
import { translateExpression } from './expressions.ts';
import { apexClassName, Names } from './apexNames.ts';
import type { Declared } from './project.ts';
import { isLiteral } from './proofs.ts';
import { translateBlock } from './statements.ts';
import type { Unit } from './unit.ts';

const K = ts.SyntaxKind;

/** A service with the constants of its file. */
export function translateService(unit: Unit, node: ts.ClassDeclaration & Declared): string {
  const { comments, file, refusals } = unit;
  const constants = file.statements.filter(ts.isVariableStatement).map((statement) => constant(unit, statement));
  const names = new Names(refusals);
  const methods = node.members.filter(ts.isMethodDeclaration).map((member) => {
    names.declare(member.name);
    return unit.names.block(() => method(unit, member));
  });
  const head = `${comments.above(node)}public inherited sharing class ${apexClassName(node.name.text)}`;
  return `${head} {\n${[constants.join(''), ...methods].join('\n')}}\n`;
}

function constant({ comments, names, refusals, types, ...unit }: Unit, statement: ts.VariableStatement): string {
  const [declaration, ...others] = statement.declarationList.declarations;
  const value = declaration?.initializer;
  const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
  if (!isConst || declaration === undefined || value === undefined || others.length > 0) {
    return refusals.refuse(statement, 'services have no state', 'declare constants one by one');
  }
  if (!(ts.isArrayLiteralExpression(value) ? value.elements : [value]).every((item) => isLiteral(item))) {
    refusals.refuse(value, 'this is computed', 'a constant is a literal, a list of literals or a pattern');
  }
  const access = has(statement, K.ExportKeyword) ? 'public' : 'private';
  const type = types.apex(types.of(declaration.name), declaration.name);
  const text = translateExpression({ comments, names, refusals, types, ...unit }, value);
  return `${comments.above(statement)}${access} static final ${type} ${names.declare(declaration.name)} = ${text};\n`;
}

function method(unit: Unit, node: ts.MethodDeclaration): string {
  const { comments, names, refusals, types } = unit;
  if (node.body === undefined || node.type === undefined || !has(node, K.StaticKeyword)) {
    return refusals.refuse(node, 'this is no method of a service', 'write `static name(x: T): R` or `private static`');
  }
  const parameters = node.parameters.map((parameter) => {
    const odd = parameter.initializer ?? parameter.questionToken;
    if (odd !== undefined) refusals.refuse(odd, 'Apex methods take all their arguments', 'pass every argument');
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
