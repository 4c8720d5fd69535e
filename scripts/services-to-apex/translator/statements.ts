import ts from 'typescript';
import { translateCall } from './calls.ts';
import { translateCondition, translateExpression } from './expressions.ts';
import { loopOf, translateLoop } from './loops.ts';
import { translateObject } from './objects.ts';
import { isPlain } from './proofs.ts';
import type { Unit } from './unit.ts';
import { refuseSyntax } from './whitelist.ts';

const K = ts.SyntaxKind;

/** A block with its braces. Its variables are gone behind it. */
export function translateBlock(unit: Unit, node: ts.Statement): string {
  if (!ts.isBlock(node)) return unit.refusals.refuse(node, 'a statement without braces around', 'add them');
  return `{\n${translateStatements(unit, node.statements)}}`;
}

function translateStatements(unit: Unit, statements: readonly ts.Statement[]): string {
  return unit.names.block(() =>
    statements.map((node) => `${unit.comments.above(node)}${translateStatement(unit, node)}\n`).join('')
  );
}

function translateStatement(unit: Unit, node: ts.Statement): string {
  if (ts.isVariableStatement(node)) return translateVariable(unit, node.declarationList);
  if (ts.isExpressionStatement(node)) return `${translateAction(unit, node.expression)};`;
  if (ts.isReturnStatement(node)) return translateReturn(unit, node);
  if (ts.isIfStatement(node)) return translateIf(unit, node);
  if (ts.isForOfStatement(node)) return translateForOf(unit, node);
  if (ts.isWhileStatement(node)) return translateWhile(unit, node);
  if (ts.isSwitchStatement(node)) return translateSwitch(unit, node);
  if (ts.isThrowStatement(node)) return translateThrow(unit, node);
  return refuseSyntax(unit.refusals, node);
}

function translateVariable(unit: Unit, list: ts.VariableDeclarationList): string {
  const { names, refusals, types } = unit;
  const [declaration, ...others] = list.declarations;
  const value = declaration?.initializer;
  const isBlockScoped = /^(?:const|let)\s/.test(list.getText());
  if (declaration === undefined || value === undefined || others.length > 0 || !isBlockScoped) {
    return refusals.refuse(list, 'this is not one `const` or `let` with its value', 'declare variables one by one');
  }
  const type = types.apex(types.of(declaration.name), declaration.name);
  const name = names.declare(declaration.name);
  const loop = loopOf(unit, value);
  if (loop !== undefined) return translateLoop(unit, loop, { type, name });
  if (ts.isObjectLiteralExpression(value)) return translateObject(unit, value, type, name);
  return `${type} ${name} = ${translateExpression(unit, value)};`;
}

function translateAction(unit: Unit, node: ts.Expression): string {
  if (ts.isCallExpression(node)) return translateCall(unit, node);
  if (ts.isPostfixUnaryExpression(node) && node.operator === K.PlusPlusToken) {
    return `${translateTarget(unit, node.operand)}++`;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === K.EqualsToken) {
    return `${translateTarget(unit, node.left)} = ${translateExpression(unit, node.right)}`;
  }
  return unit.refusals.refuse(node, 'this is no statement of Apex', 'call a method, or assign a value by = or ++');
}

function translateTarget(unit: Unit, node: ts.Expression): string {
  const declaration = unit.project.declarationOf(ts.isPropertyAccessExpression(node) ? node.name : node);
  if (isPlain(node) && declaration !== undefined) return translateExpression(unit, node);
  return unit.refusals.refuse(node, 'this cannot be assigned to', 'use a variable or a field of data');
}

function translateReturn(unit: Unit, { expression }: ts.ReturnStatement): string {
  if (expression === undefined) return 'return;';
  const loop = loopOf(unit, expression);
  if (loop === undefined) return `return ${translateExpression(unit, expression)};`;
  if (loop.method === 'find' || loop.method === 'some') return translateLoop(unit, loop, undefined);
  const type = unit.types.apex(unit.types.wanted(expression), expression);
  const name = unit.names.declare(expression, 'result');
  return `${translateLoop(unit, loop, { type, name })}\nreturn ${name};`;
}

function translateIf(unit: Unit, { expression, thenStatement, elseStatement }: ts.IfStatement): string {
  const start = `if (${translateCondition(unit, expression)}) ${translateBlock(unit, thenStatement)}`;
  if (elseStatement === undefined) return start;
  return `${start} else ${ts.isIfStatement(elseStatement) ? translateIf(unit, elseStatement) : translateBlock(unit, elseStatement)}`;
}

function translateForOf(unit: Unit, { initializer, expression, statement }: ts.ForOfStatement): string {
  const { names, refusals, types } = unit;
  const [variable] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  if (variable === undefined) return refusals.refuse(initializer, 'no declaration', 'write for (const x of list)');
  if (!types.areAll([expression], 'list')) {
    return refusals.refuse(expression, 'Apex promises no order here', 'keep a list, and loop over that');
  }
  if (pushesTo(expression.getText(), statement)) {
    refusals.refuse(expression, 'Apex throws when a loop changes its own list', 'change it behind the loop');
  }
  const list = translateExpression(unit, expression);
  return names.block(() => {
    const head = `${types.apex(types.of(variable.name), variable.name)} ${names.declare(variable.name)} : ${list}`;
    return `for (${head}) ${translateBlock(unit, statement)}`;
  });
}

function pushesTo(list: string, node: ts.Node): boolean {
  const pushes = ts.isCallExpression(node) && node.expression.getText() === `${list}.push`;
  return pushes || ts.forEachChild(node, (child) => pushesTo(list, child) || undefined) === true;
}

function translateWhile(unit: Unit, { expression, statement }: ts.WhileStatement): string {
  if (expression.kind === K.TrueKeyword) unit.refusals.refuse(expression, 'no end', 'write the condition here');
  return `while (${translateCondition(unit, expression)}) ${translateBlock(unit, statement)}`;
}

// Apex does not fall through. Every case ends with return or throw: break is outside the dialect, and tsc sees to the rest.
function translateSwitch(unit: Unit, { expression, caseBlock }: ts.SwitchStatement): string {
  const { comments, refusals, types } = unit;
  if (types.kindOf(types.of(expression)) !== 'string') {
    refusals.refuse(expression, 'Apex does not switch on this', 'switch on text, or use if');
  }
  const branches = caseBlock.clauses.map((clause, index, all) => {
    const isLiteral = ts.isDefaultClause(clause) || ts.isStringLiteral(clause.expression);
    if (!isLiteral) refusals.refuse(clause, 'Apex switches over literals only', 'use if');
    if (clause.statements.length === 0 || ts.isDefaultClause(clause) !== (index === all.length - 1)) {
      refusals.refuse(clause, 'each case has its own statements, and default is the last', 'write it so');
    }
    const label = ts.isDefaultClause(clause) ? 'else' : translateExpression(unit, clause.expression);
    return `${comments.above(clause)}when ${label} {\n${translateStatements(unit, clause.statements)}}\n`;
  });
  return `switch on ${translateExpression(unit, expression)} {\n${branches.join('')}}`;
}

function translateThrow(unit: Unit, { expression }: ts.ThrowStatement): string {
  const [message, ...others] = ts.isNewExpression(expression) ? (expression.arguments ?? []) : [];
  if (message === undefined || others.length > 0 || !expression.getText().startsWith('new Error(')) {
    return unit.refusals.refuse(expression, 'Apex cannot throw this', 'throw new Error(message)');
  }
  return `throw new IllegalArgumentException(${translateExpression(unit, message)});`;
}
