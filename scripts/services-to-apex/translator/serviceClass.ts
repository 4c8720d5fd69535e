import ts from 'typescript';
import { apexClassName, checkName, checkUnique } from './apexNames.ts';
import { translateConstant } from './constants.ts';
import { refuseKin } from './dataClass.ts';
import { refuseSyntax } from './expressions.ts';
import type { Declared } from './project.ts';
import { Scope } from './scope.ts';
import { translateBlock } from './statements.ts';
import type { Body, Unit } from './unit.ts';

const K = ts.SyntaxKind;
const MODIFIERS = [K.StaticKeyword, K.PrivateKeyword, K.PublicKeyword];
const CALLED = ['String', 'Math', 'Pattern'];

/** A service with the constants of its file. */
export function translateService(unit: Unit, node: ts.ClassDeclaration & Declared): string {
  const { comments, file, refusals } = unit;
  refuseKin(refusals, node);
  checkName(refusals, node.name, 'class');
  checkUnique(refusals, constantsOf(unit));
  checkUnique(refusals, node.members);
  const statements = file.statements.filter(ts.isVariableStatement);
  const members = [
    statements.map((statement) => translateConstant(bodyOf(unit), statement)).join(''),
    ...node.members.map((member) =>
      ts.isMethodDeclaration(member) ? method(unit, member) : refuseSyntax(unit, member)
    )
  ];
  const head = `${comments.above(node)}public inherited sharing class ${apexClassName(node.name.text)}`;
  return `${head} {\n${members.join('\n')}}\n`;
}

function method(unit: Unit, node: ts.MethodDeclaration): string {
  const { comments, project, refusals, types } = unit;
  const kinds = (node.modifiers ?? []).map(({ kind }) => kind);
  const isStatic = kinds.includes(K.StaticKeyword) && kinds.every((kind) => MODIFIERS.includes(kind));
  const odd = node.asteriskToken ?? node.questionToken ?? node.typeParameters;
  if (node.body === undefined || node.type === undefined || !isStatic || odd !== undefined) {
    const hint = 'write `static name(x: T): R` or `private static`, neither generic nor async';
    return refusals.refuse(node, 'this is no method of a service', hint);
  }
  const body = bodyOf(unit);
  const parameters = node.parameters.map((parameter) => {
    const odd = parameter.initializer ?? parameter.questionToken ?? parameter.dotDotDotToken;
    if (odd !== undefined) refusals.refuse(parameter, 'Apex methods take all their arguments', 'pass every argument');
    return `${types.apex(types.of(parameter), parameter)} ${body.scope.declare(parameter.name)}`;
  });
  const type = types.apex(project.checker.getTypeFromTypeNode(node.type), node.type);
  const head = `${kinds.includes(K.PrivateKeyword) ? 'private' : 'public'} static ${type} ${checkName(refusals, node.name, 'method')}`;
  const above = comments.above(node).trimStart();
  return `${above}${head}(${parameters.join(', ')}) ${translateBlock(body, node.body)}${comments.behind(node)}\n`;
}

function bodyOf(unit: Unit): Body {
  const classes = [...CALLED, ...unit.project.files.flatMap((other) => unit.project.classOf(other) ?? [])];
  const constants = constantsOf(unit).map(({ name }) => name.getText());
  const taken = new Map([
    ...classes.map((name): [string, string] => [name.toLowerCase(), `the class '${name}'`]),
    ...constants.map((name): [string, string] => [name.toLowerCase(), `the constant '${name}'`])
  ]);
  return { ...unit, scope: new Scope(unit.refusals, taken) };
}

function constantsOf({ file }: Unit): ts.VariableDeclaration[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations]);
}
