import ts from 'typescript';
import { ALLOWED_KINDS } from '../dialect/syntax.ts';
import { translateCall } from './calls.ts';
import { refuseSyntax, translateCondition, translateExpression } from './expressions.ts';
import { loopOf, translateLoop } from './loops.ts';
import { translateObject } from './objects.ts';
import { isPlain } from './proofs.ts';
import { translateSwitch } from './switches.ts';
import type { Body } from './unit.ts';

const K = ts.SyntaxKind;
const ASSIGNMENTS = [K.EqualsToken, K.PlusEqualsToken, K.MinusEqualsToken];

/** A block with its braces and a scope of its own. */
export function translateBlock(body: Body, node: ts.Statement): string {
  if (!ts.isBlock(node)) return body.refusals.refuse(node, 'a statement without braces around', 'add them');
  return `{\n${translateStatements(body, node.statements)}${body.comments.atEnd(node)}}`;
}

/** Statements in a scope of their own, with what is above, before and behind each. */
export function translateStatements(body: Body, statements: readonly ts.Statement[]): string {
  const lines = statements.map((node) => {
    const text = ALLOWED_KINDS.has(node.kind) ? translateStatement(body, node) : refuseSyntax(body, node);
    return `${body.comments.above(node)}${text}${body.comments.behind(node)}\n`;
  });
  return lines.join('');
}

function translateStatement(body: Body, node: ts.Statement): string {
  if (ts.isVariableStatement(node)) return translateVariable(body, node.declarationList);
  if (ts.isExpressionStatement(node)) return `${translateAction(body, node.expression)};`;
  if (ts.isReturnStatement(node)) return translateReturn(body, node);
  if (ts.isIfStatement(node)) return translateIf(body, node);
  if (ts.isForOfStatement(node)) return translateForOf(body, node);
  if (ts.isForStatement(node)) return translateFor(body, node);
  if (ts.isWhileStatement(node)) return translateWhile(body, node);
  if (ts.isSwitchStatement(node)) return translateSwitch(body, node);
  if (ts.isThrowStatement(node)) return translateThrow(body, node);
  if (ts.isBlock(node)) return body.scope.block(() => translateBlock(body, node));
  const isPlainJump = ts.isBreakOrContinueStatement(node) && node.label === undefined;
  return isPlainJump ? node.getText() : refuseSyntax(body, node);
}

function translateVariable(body: Body, list: ts.VariableDeclarationList): string {
  const declaration = declarationOf(body, list);
  if (declaration === undefined) return '';
  const { type, name, value } = declaration;
  const loop = loopOf(body, value);
  if (loop !== undefined) return translateLoop(body, loop, declaration).join('\n');
  if (ts.isObjectLiteralExpression(value)) return translateObject(body, value, name);
  return `${type} ${name} = ${translateExpression(body, value)};`;
}

function declarationOf(body: Body, list: ts.VariableDeclarationList) {
  const [declaration, ...others] = list.declarations;
  const value = declaration?.initializer;
  if (
    declaration !== undefined &&
    value !== undefined &&
    others.length === 0 &&
    /^(?:const|let)\s/.test(list.getText())
  ) {
    const type = body.types.apex(body.types.of(declaration.name), declaration.name);
    return { type, name: body.scope.declare(declaration.name), value };
  }
  body.refusals.refuse(list, 'no `const` or `let` with one variable and its value', 'declare variables one by one');
  return undefined;
}

function translateAction(body: Body, node: ts.Expression): string {
  if (ts.isCallExpression(node)) return translateCall(body, node);
  const isStep = ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node);
  if (isStep && (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken)) {
    return `${translateTarget(body, node.operand)}${node.operator === K.PlusPlusToken ? '++' : '--'}`;
  }
  const isAssignment = ts.isBinaryExpression(node) && ASSIGNMENTS.includes(node.operatorToken.kind);
  if (isAssignment) return translateAssignment(body, node);
  return body.refusals.refuse(node, 'this is no statement of Apex', 'call a method, or assign a value');
}

function translateAssignment(body: Body, { left, operatorToken, right }: ts.BinaryExpression): string {
  const { refusals, types } = body;
  const operands = [types.of(left), types.of(right)];
  const isAlike = types.areAll(operands, 'number') || types.areAll(operands, 'string');
  if (operatorToken.kind !== K.EqualsToken && !isAlike) {
    refusals.refuse(operatorToken, 'the sides differ in type or may be null', 'use two texts or two numbers');
  }
  return `${translateTarget(body, left)} ${operatorToken.getText()} ${translateExpression(body, right)}`;
}

function translateTarget(body: Body, node: ts.Expression): string {
  const declaration = body.project.declarationOf(ts.isPropertyAccessExpression(node) ? node.name : node);
  if (isPlain(node) && declaration !== undefined) return translateExpression(body, node);
  return body.refusals.refuse(node, 'this cannot be assigned to', 'use a variable or a field of data');
}

function translateReturn(body: Body, { expression }: ts.ReturnStatement): string {
  if (expression === undefined) return 'return;';
  const loop = loopOf(body, expression);
  if (loop === undefined) return `return ${translateExpression(body, expression)};`;
  if (loop.method !== 'map' && loop.method !== 'filter') return translateLoop(body, loop, undefined).join('\n');
  const type = body.types.apex(body.types.wanted(expression), expression);
  const name = body.scope.invent('result');
  return [...translateLoop(body, loop, { type, name }), `return ${name};`].join('\n');
}

function translateIf(body: Body, { expression, thenStatement, elseStatement }: ts.IfStatement): string {
  const branch = (node: ts.Statement) => body.scope.block(() => translateBlock(body, node));
  const start = `if (${translateCondition(body, expression)}) ${branch(thenStatement)}`;
  if (elseStatement === undefined) return start;
  return `${start} else ${ts.isIfStatement(elseStatement) ? translateIf(body, elseStatement) : branch(elseStatement)}`;
}

function translateForOf(body: Body, { initializer, expression, statement }: ts.ForOfStatement): string {
  const { refusals, scope, types } = body;
  const [variable] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  if (types.receiver(types.of(expression)) !== 'list') {
    return refusals.refuse(expression, 'Apex promises no order here', 'keep a list, and loop over that');
  }
  if (variable === undefined) return refusals.refuse(initializer, 'no declaration', 'write for (const x of list)');
  if (changesList(statement, expression.getText())) {
    refusals.refuse(expression, 'Apex throws when a loop changes its own list', 'change it behind the loop');
  }
  return scope.block(() => {
    const list = translateExpression(body, expression);
    const type = types.apex(types.of(variable.name), variable.name);
    return `for (${type} ${scope.declare(variable.name)} : ${list}) ${translateBlock(body, statement)}`;
  });
}

function translateFor(body: Body, node: ts.ForStatement): string {
  const { initializer: start, condition: end, incrementor: step } = node;
  if (start === undefined || !ts.isVariableDeclarationList(start) || end === undefined || step === undefined) {
    return body.refusals.refuse(node, 'the loop is not complete', 'write for (let i = 0; i < n; i++)');
  }
  return body.scope.block(() => {
    const { type = '', name = '', value = end } = declarationOf(body, start) ?? {};
    const head = `${type} ${name} = ${translateExpression(body, value)}; ${translateCondition(body, end)}`;
    return `for (${head}; ${translateAction(body, step)}) ${translateBlock(body, node.statement)}`;
  });
}

function translateWhile(body: Body, { expression, statement }: ts.WhileStatement): string {
  if (expression.kind === K.TrueKeyword) body.refusals.refuse(expression, 'no end', 'write the condition here');
  const condition = translateCondition(body, expression);
  return `while (${condition}) ${body.scope.block(() => translateBlock(body, statement))}`;
}

function translateThrow(body: Body, { expression }: ts.ThrowStatement): string {
  const [message, ...others] = ts.isNewExpression(expression) ? (expression.arguments ?? []) : [];
  if (message === undefined || others.length > 0 || !expression.getText().startsWith('new Error(')) {
    return body.refusals.refuse(expression, 'Apex cannot throw this', 'throw new Error(message)');
  }
  return `throw new IllegalArgumentException(${translateExpression(body, message)});`;
}

function changesList(node: ts.Node, list: string): boolean {
  const isChange = ts.isCallExpression(node) && [`${list}.push`, `${list}.sort`].includes(node.expression.getText());
  return isChange || ts.forEachChild(node, (child) => changesList(child, list) || undefined) === true;
}
