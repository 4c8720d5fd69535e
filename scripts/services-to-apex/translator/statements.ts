import ts from 'typescript';
import { REFUSED } from '../dialect/refused.ts';
import { syntaxReason } from '../dialect/syntax.ts';
import { translateCall } from './calls.ts';
import { isPlain, translateCondition, translateExpression, translateName } from './expressions.ts';
import { loopOf, translateLoop } from './loops.ts';
import type { Unit } from './unit.ts';

const K = ts.SyntaxKind;

/** A block with its braces. Its variables are gone behind it. */
export function translateBlock(unit: Unit, node: ts.Statement): string {
  return ts.isBlock(node) ? `{\n${translateStatements(unit, node.statements)}}` : unit.refuse(node, REFUSED.braces);
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
  return unit.refuse(node, syntaxReason(node.kind));
}

function translateVariable(unit: Unit, list: ts.VariableDeclarationList): string {
  const { type, name, value } = declarationOf(unit, list);
  if (value === undefined) return '';
  const loop = loopOf(unit, value);
  if (loop !== undefined) return translateLoop(unit, loop, type, name);
  if (ts.isObjectLiteralExpression(value)) return translateObject(unit, value, type, name);
  return `${type} ${name} = ${translateExpression(unit, value)};`;
}

// Apex makes the object first, and fills it field by field.
function translateObject(unit: Unit, node: ts.ObjectLiteralExpression, type: string, name: string): string {
  const fields = node.properties.map((property) => {
    const field = `${name}.${property.name?.getText() ?? ''} = ${valueOf(unit, property)};`;
    return `${unit.comments.above(property).trimStart()}${field}`;
  });
  return [`${type} ${name} = new ${type}();`, ...fields].join('\n');
}

function valueOf(unit: Unit, property: ts.ObjectLiteralElementLike): string {
  if (ts.isShorthandPropertyAssignment(property)) return translateName(unit, property.name);
  const isField = ts.isPropertyAssignment(property) && ts.isIdentifier(property.name);
  return isField ? translateExpression(unit, property.initializer) : unit.refuse(property, syntaxReason(property.kind));
}

/** The one variable of a declaration with its Apex type; without a value when it had to be refused. */
export function declarationOf({ names, refuse, types }: Unit, list: ts.VariableDeclarationList) {
  const [declaration, ...others] = list.declarations;
  const isOne = declaration?.initializer !== undefined && others.length === 0;
  if (!isOne || !/^(?:const|let)\s/.test(list.getText())) return { type: '', name: refuse(list, REFUSED.variable) };
  const { initializer: value, name } = declaration;
  return { type: types.apex(types.of(name), name), name: names.declare(name), value };
}

function translateAction(unit: Unit, node: ts.Expression): string {
  if (ts.isCallExpression(node)) return translateCall(unit, node);
  if (ts.isPostfixUnaryExpression(node) && node.operator === K.PlusPlusToken) {
    return `${translateTarget(unit, node.operand)}++`;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === K.EqualsToken) {
    return `${translateTarget(unit, node.left)} = ${translateExpression(unit, node.right)}`;
  }
  return unit.refuse(node, REFUSED.action);
}

function translateTarget(unit: Unit, node: ts.Expression): string {
  const declaration = unit.project.declarationOf(ts.isPropertyAccessExpression(node) ? node.name : node);
  const isTarget = isPlain(node) && declaration !== undefined;
  return isTarget ? translateExpression(unit, node) : unit.refuse(node, REFUSED.target);
}

function translateReturn(unit: Unit, { expression }: ts.ReturnStatement): string {
  if (expression === undefined) return 'return;';
  const loop = loopOf(unit, expression);
  if (loop === undefined) return `return ${translateExpression(unit, expression)};`;
  const type = unit.types.apex(unit.types.wanted(expression), expression);
  if (loop.method === 'find' || loop.method === 'some') return translateLoop(unit, loop, type);
  const name = unit.names.declare(expression, 'result');
  return `${translateLoop(unit, loop, type, name)}\nreturn ${name};`;
}

function translateIf(unit: Unit, { expression, thenStatement, elseStatement }: ts.IfStatement): string {
  const start = `if (${translateCondition(unit, expression)}) ${translateBlock(unit, thenStatement)}`;
  if (elseStatement === undefined) return start;
  return `${start} else ${ts.isIfStatement(elseStatement) ? translateIf(unit, elseStatement) : translateBlock(unit, elseStatement)}`;
}

function translateForOf(unit: Unit, { initializer, expression, statement }: ts.ForOfStatement): string {
  const { names, refuse, types } = unit;
  const [variable] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  if (variable === undefined) return refuse(initializer, REFUSED.loop);
  if (!types.areAll([expression], 'list')) return refuse(expression, REFUSED.order);
  if (pushesTo(expression.getText(), statement)) refuse(expression, REFUSED.ownList);
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
  if (expression.kind === K.TrueKeyword) unit.refuse(expression, REFUSED.endless);
  return `while (${translateCondition(unit, expression)}) ${translateBlock(unit, statement)}`;
}

// Apex does not fall through. Every case ends with return or throw: break is outside the dialect, and tsc sees to the rest.
function translateSwitch(unit: Unit, { expression, caseBlock }: ts.SwitchStatement): string {
  const { comments, refuse, types } = unit;
  if (types.kindOf(types.of(expression)) !== 'string') refuse(expression, REFUSED.switchOn);
  const branches = caseBlock.clauses.map((clause, index, all) => {
    const isLast = index === all.length - 1;
    if (!ts.isDefaultClause(clause) && !ts.isStringLiteral(clause.expression)) refuse(clause, REFUSED.label);
    if (clause.statements.length === 0 || ts.isDefaultClause(clause) !== isLast) refuse(clause, REFUSED.clause);
    const label = ts.isDefaultClause(clause) ? 'else' : translateExpression(unit, clause.expression);
    return `${comments.above(clause)}when ${label} {\n${translateStatements(unit, clause.statements)}}\n`;
  });
  return `switch on ${translateExpression(unit, expression)} {\n${branches.join('')}}`;
}

function translateThrow(unit: Unit, { expression }: ts.ThrowStatement): string {
  const [message, ...others] = ts.isNewExpression(expression) ? (expression.arguments ?? []) : [];
  if (message === undefined || others.length > 0 || !expression.getText().startsWith('new Error(')) {
    return unit.refuse(expression, REFUSED.thrown);
  }
  return `throw new IllegalArgumentException(${translateExpression(unit, message)});`;
}
