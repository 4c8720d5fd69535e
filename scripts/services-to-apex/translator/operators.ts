import ts from 'typescript';
import { ALLOWED_KINDS, SYNTAX_HINTS } from '../dialect/syntax.ts';
import type { Body } from './unit.ts';
import { translateCondition, translateExpression, translateOperand } from './expressions.ts';
import { isPlain } from './proofs.ts';

const K = ts.SyntaxKind;
const NOT = [K.ExclamationEqualsToken, K.ExclamationEqualsEqualsToken];
const LOOSE = [K.EqualsEqualsToken, K.ExclamationEqualsToken];
const ASSIGNMENTS = [K.EqualsToken, K.PlusEqualsToken, K.MinusEqualsToken];

/** An operation with two operands. */
export function translateBinary(body: Body, node: ts.BinaryExpression): string {
  const { left, right } = node;
  const operator = node.operatorToken.kind;
  const text = node.operatorToken.getText();
  if (!ALLOWED_KINDS.has(operator) || ASSIGNMENTS.includes(operator)) {
    const hint = SYNTAX_HINTS.get(operator) ?? 'write it with what docs/dialect.md lists';
    return body.refusals.refuse(node, `'${text}' is outside the dialect here`, hint);
  }
  switch (operator) {
    case K.EqualsEqualsToken:
    case K.ExclamationEqualsToken:
    case K.EqualsEqualsEqualsToken:
    case K.ExclamationEqualsEqualsToken:
      return equality(body, node);
    case K.AmpersandAmpersandToken:
    case K.BarBarToken:
      return `${translateCondition(body, left)} ${text} ${translateCondition(body, right)}`;
    case K.QuestionQuestionToken:
      if (right.kind === K.NullKeyword) return translateExpression(body, left);
      return `${translateOperand(body, left)} ?? ${translateOperand(body, right)}`;
    case K.PercentToken:
      return remainder(body, node);
    default:
      return arithmetic(body, node, text);
  }
}

function arithmetic(body: Body, { left, right }: ts.BinaryExpression, operator: string): string {
  const types = [left, right].map((side) => body.types.of(side));
  if (!body.types.areAll(types, 'number') && !(operator === '+' && body.types.areAll(types, 'string'))) {
    const names = types.map((type) => `'${body.types.text(type)}'`).join(' and ');
    const hint = `use two ${operator === '+' ? 'texts or ' : ''}numbers that cannot be null`;
    return body.refusals.refuse(left.parent, `${operator} differs in Apex for ${names}`, hint);
  }
  return `${translateExpression(body, left)} ${operator} ${translateExpression(body, right)}`;
}

function remainder(body: Body, { left, right }: ts.BinaryExpression): string {
  const isSafe = ts.isNumericLiteral(right) && Number(right.text) > 0;
  if (!isSafe || !body.types.areAll([body.types.of(left)], 'number')) {
    return body.refusals.refuse(right, 'Apex throws when this is 0', 'divide by a literal');
  }
  return `Math.mod(${translateExpression(body, left)}, ${translateExpression(body, right)})`;
}

function equality(body: Body, node: ts.BinaryExpression): string {
  const { left, right } = node;
  const operator = node.operatorToken.kind;
  const isNot = NOT.includes(operator);
  if (right.kind === K.NullKeyword && LOOSE.includes(operator)) {
    return `${translateExpression(body, left)} ${isNot ? '!=' : '=='} null`;
  }
  if (LOOSE.includes(operator) || isNothing(left) || isNothing(right)) {
    return body.refusals.refuse(node, 'null is undefined in Apex', 'use `x == null` for these, === for all else');
  }
  const types = [body.types.of(left), body.types.of(right)];
  if (types.every((type) => body.types.isNullable(type))) {
    return body.refusals.refuse(node, 'undefined is not null here, but in Apex', 'check one side for null first');
  }
  if (types.every((type) => body.types.is(type, 'string'))) return textEquality(body, node, isNot);
  const isValue =
    types.every((type) => body.types.is(type, 'number')) || types.every((type) => body.types.is(type, 'boolean'));
  const [data, otherData] = types.map((type) => body.types.dataOf(type));
  if (!isValue && (data === undefined || data !== otherData)) {
    const names = types.map((type) => `'${body.types.text(type)}'`).join(' with ');
    return body.refusals.refuse(node, `${names} compare differently in Apex`, 'compare texts, numbers or objects');
  }
  const sign = `${isNot ? '!' : '='}${isValue ? '=' : '=='}`;
  return `${translateExpression(body, left)} ${sign} ${translateExpression(body, right)}`;
}

// The == of Apex ignores case; equals() does not, but it cannot be called on null.
function textEquality(body: Body, node: ts.BinaryExpression, isNot: boolean): string {
  const isRightFirst = ts.isStringLiteral(node.right) || body.types.isNullable(body.types.of(node.left));
  const swaps = isRightFirst && !ts.isStringLiteral(node.left);
  if (swaps && !isPlain(node.left) && !isPlain(node.right)) {
    body.refusals.refuse(node, 'Apex would compute the right side first', 'put the left side into a const');
  }
  const [receiver, argument] = swaps ? [node.right, node.left] : [node.left, node.right];
  return `${isNot ? '!' : ''}${translateOperand(body, receiver)}.equals(${translateExpression(body, argument)})`;
}

function isNothing(node: ts.Expression): boolean {
  return node.kind === K.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}
