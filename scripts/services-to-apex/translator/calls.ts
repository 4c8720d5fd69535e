import ts from 'typescript';
import { LIBRARY, MEMBER_HINTS, type LibraryRow } from '../dialect/library.ts';
import { REFUSED } from '../dialect/refused.ts';
import { apexClassName } from './apexNames.ts';
import { isPlain, translateExpression, translateOperand } from './expressions.ts';
import type { Unit } from './unit.ts';

const MAY_BE_NULL = ['item', 'key', 'value'];

/** A field of an interface, or a property of the library. */
export function translateMember(unit: Unit, node: ts.PropertyAccessExpression): string {
  const field = unit.project.declarationOf(node.name);
  if (field === undefined || !ts.isPropertySignature(field)) return fromLibrary(unit, node, []);
  return `${translateOperand(unit, node.expression)}${node.questionDotToken?.getText() ?? '.'}${node.name.text}`;
}

/** A call of a service or of the library. */
export function translateCall(unit: Unit, node: ts.CallExpression): string {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee) || node.questionDotToken !== undefined) {
    return unit.refuse(node, REFUSED.called);
  }
  const service = unit.project.declarationOf(callee.expression);
  if (service === undefined || !ts.isClassDeclaration(service)) return fromLibrary(unit, callee, node.arguments);
  const own = service.getSourceFile() === unit.file ? '' : `${apexClassName(service.name?.text ?? '')}.`;
  return `${own}${callee.name.text}(${node.arguments.map((value) => translateExpression(unit, value)).join(', ')})`;
}

function fromLibrary(unit: Unit, member: ts.PropertyAccessExpression, values: readonly ts.Expression[]): string {
  const { refuse, rows, types } = unit;
  const name = member.name.text;
  const kind = types.kindOf(types.of(member.expression));
  const row = LIBRARY.find((one) => one.on === kind && one.member === name && fits(unit, one, member, values));
  if (row === undefined) {
    const hint = MEMBER_HINTS.get(name) ?? 'docs/dialect.md lists the library';
    return refuse(member.name, { problem: `${member.getText()} is outside the dialect here`, hint });
  }
  const isStatement = ts.isExpressionStatement(member.parent.parent);
  if (row.use === 'statement' && !isStatement) refuse(member.name, REFUSED.givenBack);
  rows.add(row);
  const texts = new Map([[row.receiver, translateOperand(unit, member.expression)]]);
  values.forEach((value, index) => texts.set(row.parameters[index] ?? '', translateExpression(unit, value)));
  const apex = member.questionDotToken === undefined ? row.apex : row.apex.replace('.', '?.');
  return apex.replace(/\w+/g, (word) => texts.get(word) ?? word);
}

/** Whether a row means the same here. What it reads twice must be plain, and only what it begins with may be missing. */
function fits({ types }: Unit, row: LibraryRow, member: ts.PropertyAccessExpression, values: readonly ts.Expression[]) {
  const isCall = ts.isCallExpression(member.parent) && member.parent.expression === member;
  const isOptional = (member.flags & ts.NodeFlags.OptionalChain) !== 0;
  const [first, ...others] = row.apex.match(/\w+/g) ?? [];
  const isTwice = first === row.receiver && others.includes(first);
  const [item] = types.parts(types.of(member.expression));
  const hasItems =
    item !== undefined && !types.isNullable(item) && row.items.some((kind) => kind === types.kindOf(item));
  const suits = (value: ts.Expression, name: string) =>
    name === '0' ? value.getText() === name : MAY_BE_NULL.includes(name) || !types.isNullable(types.of(value));
  return (
    row.use !== 'loop' &&
    row.isCall === isCall &&
    row.parameters.length === values.length &&
    (row.items.length === 0 || hasItems) &&
    (!isTwice || isPlain(member.expression)) &&
    (!isOptional || (first === row.receiver && !isTwice)) &&
    values.every((value, index) => suits(value, row.parameters[index] ?? ''))
  );
}
