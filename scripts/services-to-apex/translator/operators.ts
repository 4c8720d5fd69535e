import ts from 'typescript';
import { REFUSED } from '../dialect/refused.ts';
import { isPlain, translateCondition, translateExpression, translateOperand } from './expressions.ts';
import type { Unit } from './unit.ts';

const K = ts.SyntaxKind;

/** An operation with two operands. */
export function translateBinary(unit: Unit, node: ts.BinaryExpression): string {
  const { left, right } = node;
  const operator = node.operatorToken.getText();
  switch (operator) {
    case '==':
    case '!=':
      if (right.kind === K.NullKeyword) return `${translateExpression(unit, left)} ${operator} null`;
      return unit.refuse(node, REFUSED.loose);
    case '===':
    case '!==':
      return equality(unit, node, operator === '===' ? '' : '!');
    case '&&':
    case '||':
      return `${translateCondition(unit, left)} ${operator} ${translateCondition(unit, right)}`;
    case '??':
      if (right.kind === K.NullKeyword) return translateExpression(unit, left);
      return `${translateOperand(unit, left)} ?? ${translateOperand(unit, right)}`;
    case '=':
      return unit.refuse(node, REFUSED.assigned);
    default:
      return arithmetic(unit, node, operator);
  }
}

function arithmetic(unit: Unit, node: ts.BinaryExpression, operator: string): string {
  const { left, right } = node;
  const areTexts = operator === '+' && unit.types.areAll([left, right], 'string');
  if (!areTexts && !unit.types.areAll([left, right], 'number')) return unit.refuse(node, REFUSED.operands);
  const [one, other] = [translateExpression(unit, left), translateExpression(unit, right)];
  if (operator !== '%') return `${one} ${operator} ${other}`;
  if (!ts.isNumericLiteral(right) || right.text === '0') unit.refuse(right, REFUSED.divisor);
  return `Math.mod(${one}, ${other})`;
}

function equality(unit: Unit, node: ts.BinaryExpression, not: '' | '!'): string {
  const { refuse, types } = unit;
  const { left, right } = node;
  const sides = [types.of(left), types.of(right)];
  const [kind, otherKind] = sides.map((side) => types.kindOf(side));
  const [data, otherData] = sides.map((side) => types.dataOf(side));
  if (sides.every((side) => types.isNullable(side))) return refuse(node, REFUSED.bothNull);
  if (kind === otherKind && kind === 'string') return textEquality(unit, node, not);
  const isValue = kind === otherKind && (kind === 'number' || kind === 'boolean');
  if (!isValue && (data === undefined || data !== otherData)) return refuse(node, REFUSED.compared);
  const sign = (not === '' ? '=' : '!') + (isValue ? '=' : '==');
  return `${translateExpression(unit, left)} ${sign} ${translateExpression(unit, right)}`;
}

// The == of Apex ignores case; equals() does not, but it cannot be called on null.
function textEquality(unit: Unit, { left, right }: ts.BinaryExpression, not: '' | '!'): string {
  const isRightFirst = ts.isStringLiteral(right) || unit.types.isNullable(unit.types.of(left));
  const swaps = isRightFirst && !ts.isStringLiteral(left);
  if (swaps && !isPlain(left) && !isPlain(right)) unit.refuse(left, REFUSED.swapped);
  const [receiver, argument] = swaps ? [right, left] : [left, right];
  return `${not}${translateOperand(unit, receiver)}.equals(${translateExpression(unit, argument)})`;
}
