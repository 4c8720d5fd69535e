import ts from 'typescript';
import { translateCondition, translateExpression, translateOperand } from './expressions.ts';
import { isPlain } from './proofs.ts';
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
      return unit.refusals.refuse(node, `${operator} ignores case in Apex`, 'use === or !==, and x == null for null');
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
      return unit.refusals.refuse(node, 'an assignment is no value', 'write it as a statement of its own');
    default:
      return arithmetic(unit, node, operator);
  }
}

function arithmetic({ refusals, types, ...unit }: Unit, node: ts.BinaryExpression, operator: string): string {
  const { left, right } = node;
  if (!types.areAll([left, right], 'number') && !(operator === '+' && types.areAll([left, right], 'string'))) {
    const names = [left, right].map((side) => `'${types.text(types.of(side))}'`).join(' and ');
    const hint = `use two ${operator === '+' ? 'texts or ' : ''}numbers that cannot be null`;
    return refusals.refuse(node, `${operator} differs in Apex for ${names}`, hint);
  }
  const [one, other] = [left, right].map((side) => translateExpression({ refusals, types, ...unit }, side));
  if (operator !== '%') return `${one} ${operator} ${other}`;
  const isSafe = ts.isNumericLiteral(right) && right.text !== '0';
  if (!isSafe) refusals.refuse(right, 'Apex throws when this is 0', 'divide by a literal');
  return `Math.mod(${one}, ${other})`;
}

function equality(unit: Unit, node: ts.BinaryExpression, not: '' | '!'): string {
  const { refusals, types } = unit;
  const { left, right } = node;
  const sides = [types.of(left), types.of(right)];
  const [kind, otherKind] = sides.map((side) => types.kindOf(side));
  const [data, otherData] = sides.map((side) => types.dataOf(side));
  if (sides.every((side) => types.isNullable(side))) {
    return refusals.refuse(node, 'undefined is not null here, but in Apex', 'use x == null, for one side at least');
  }
  if (kind === otherKind && kind === 'string') return textEquality(unit, node, not);
  const isValue = kind === otherKind && (kind === 'number' || kind === 'boolean');
  if (!isValue && (data === undefined || data !== otherData)) {
    const names = sides.map((side) => `'${types.text(side)}'`).join(' with ');
    return refusals.refuse(node, `${names} compare differently in Apex`, 'compare texts, numbers or objects');
  }
  const sign = (not === '' ? '=' : '!') + (isValue ? '=' : '==');
  return `${translateExpression(unit, left)} ${sign} ${translateExpression(unit, right)}`;
}

// The == of Apex ignores case; equals() does not, but it cannot be called on null.
function textEquality(unit: Unit, { left, right }: ts.BinaryExpression, not: '' | '!'): string {
  const isRightFirst = ts.isStringLiteral(right) || unit.types.isNullable(unit.types.of(left));
  const swaps = isRightFirst && !ts.isStringLiteral(left);
  if (swaps && !isPlain(left) && !isPlain(right)) {
    unit.refusals.refuse(left, 'Apex would compute the right side first', 'put the left side into a const');
  }
  const [receiver, argument] = swaps ? [right, left] : [left, right];
  return `${not}${translateOperand(unit, receiver)}.equals(${translateExpression(unit, argument)})`;
}
