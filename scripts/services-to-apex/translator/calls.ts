import ts from 'typescript';
import { LIBRARY, MEMBER_HINTS, type LibraryRow } from '../dialect/library.ts';
import { translateExpression, translateOperand } from './expressions.ts';
import { apexClassName } from './apexNames.ts';
import { isPlain } from './proofs.ts';
import type { Types } from './types.ts';
import type { Unit } from './unit.ts';

const COMPARABLE = ['string', 'number', 'boolean', 'data'];
const STARTS_WITH_DIGIT = /^\d/;
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
    return unit.refusals.refuse(node, 'Apex has methods only', 'call a method of a service or of the library');
  }
  const service = unit.project.declarationOf(callee.expression);
  if (service === undefined || !ts.isClassDeclaration(service)) return fromLibrary(unit, callee, node.arguments);
  const own = service.getSourceFile() === unit.file ? '' : `${apexClassName(service.name?.text ?? '')}.`;
  return `${own}${callee.name.text}(${node.arguments.map((value) => translateExpression(unit, value)).join(', ')})`;
}

function fromLibrary(unit: Unit, member: ts.PropertyAccessExpression, values: readonly ts.Expression[]): string {
  const { refusals, rows, types } = unit;
  const name = member.name.text;
  const type = types.of(member.expression);
  const kind = types.kindOf(type);
  const row = LIBRARY.find((one) => one.on === kind && one.member === name && fits(unit, one, member, values));
  if (row === undefined) {
    const problem = `${kind ?? types.text(type)}.${name} is outside the dialect here`;
    return refusals.refuse(member.name, problem, MEMBER_HINTS.get(name) ?? 'docs/dialect.md lists the library');
  }
  if (row.use === 'statement' && !ts.isExpressionStatement(member.parent.parent)) {
    refusals.refuse(member.name, `Apex gives something else back from ${name}()`, 'write it as a statement');
  }
  rows.add(row);
  const texts = new Map([[row.receiver, translateOperand(unit, member.expression)]]);
  for (const [index, value] of values.entries())
    texts.set(row.parameters[index] ?? '', translateExpression(unit, value));
  const apex = member.questionDotToken === undefined ? row.apex : row.apex.replace('.', '?.');
  return apex.replace(/\w+/g, (word) => texts.get(word) ?? word);
}

/** Whether a row means the same here. What it reads twice must be plain, and only what it begins with may be missing. */
function fits({ types }: Unit, row: LibraryRow, member: ts.PropertyAccessExpression, values: readonly ts.Expression[]) {
  const isCall = ts.isCallExpression(member.parent) && member.parent.expression === member;
  const isOptional = (member.flags & ts.NodeFlags.OptionalChain) !== 0;
  const [first, ...others] = row.apex.match(/\w+/g) ?? [];
  const isTwice = others.includes(row.receiver) && first === row.receiver;
  const suits = (value: ts.Expression, name: string) =>
    STARTS_WITH_DIGIT.test(name)
      ? value.getText() === name
      : MAY_BE_NULL.includes(name) || !types.isNullable(types.of(value));
  return (
    row.use !== 'loop' &&
    row.isCall === isCall &&
    row.parameters.length === values.length &&
    hasItems(types, row, types.of(member.expression)) &&
    (!isTwice || isPlain(member.expression)) &&
    (!isOptional || (first === row.receiver && !isTwice)) &&
    values.every((value, index) => suits(value, row.parameters[index] ?? ''))
  );
}

function hasItems(types: Types, { items }: LibraryRow, list: ts.Type): boolean {
  const [item] = types.parts(list);
  if (item === undefined || items === 'any') return items === 'any';
  const kind = types.kindOf(item) ?? '';
  return items === 'text' ? kind === 'string' && !types.isNullable(item) : COMPARABLE.includes(kind);
}
