import ts from 'typescript';
import { libraryRows, MEMBER_HINTS, type LibraryRow } from '../dialect/library.ts';
import { apexClassName } from './apexNames.ts';
import type { Body } from './unit.ts';
import { translateExpression, translateOperand } from './expressions.ts';
import { isCounted, isPlain } from './proofs.ts';
import { isConstant } from './project.ts';

/** A field of an interface, or a property of the library. */
export function translateMember(body: Body, node: ts.PropertyAccessExpression): string {
  const receiver = body.types.receiver(body.types.of(node.expression));
  if (receiver !== undefined) return fromLibrary(body, node, undefined, 'value');
  const field = body.project.declarationOf(node.name);
  if (field === undefined || !ts.isPropertySignature(field)) {
    return body.refusals.refuse(
      node,
      `'${node.getText()}' is no field of an interface`,
      'services read data and constants'
    );
  }
  return `${translateOperand(body, node.expression)}${dot(node)}${node.name.text}`;
}

/** A call of a service or of the library. */
export function translateCall(body: Body, node: ts.CallExpression, use: 'value' | 'statement'): string {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee)) {
    const problem = `'${callee.getText()}' is no method of a service or of the library`;
    return body.refusals.refuse(node, problem, 'docs/dialect.md lists what can be called');
  }
  const service = ts.isIdentifier(callee.expression) ? body.project.declarationOf(callee.expression) : undefined;
  if (service === undefined || !ts.isClassDeclaration(service)) return fromLibrary(body, callee, node, use);
  const name = apexClassName(service.name?.text ?? '');
  const own = service.getSourceFile() === body.file ? '' : `${name}.`;
  return `${own}${callee.name.text}(${node.arguments.map((argument) => translateExpression(body, argument)).join(', ')})`;
}

function fromLibrary(
  body: Body,
  member: ts.PropertyAccessExpression,
  call: ts.CallExpression | undefined,
  use: 'value' | 'statement'
): string {
  const receiver = body.types.receiver(body.types.of(member.expression));
  const candidates = libraryRows(receiver, member.name.text);
  const row = candidates.find((candidate) => fits(body, candidate, member, call));
  if (row === undefined) {
    const problem = `${receiver ?? body.types.text(body.types.of(member.expression))}.${member.name.text} is outside the dialect here`;
    return body.refusals.refuse(
      member.name,
      problem,
      MEMBER_HINTS.get(member.name.text) ?? 'docs/dialect.md lists the library'
    );
  }
  if (row.use === 'statement' && use === 'value') {
    return body.refusals.refuse(
      member.name,
      `Apex gives something else back from ${member.name.text}()`,
      'write it as a statement'
    );
  }
  body.rows.add(row);
  return write(body, row, member, call);
}

function fits(
  body: Body,
  row: LibraryRow,
  member: ts.PropertyAccessExpression,
  call: ts.CallExpression | undefined
): boolean {
  const names = parameters(row);
  const values = call?.arguments ?? [];
  const [from, to] = values.map((value) => Number(value.getText()));
  const isOptional = (member.flags & ts.NodeFlags.OptionalChain) !== 0;
  return (
    row.use !== 'loop' &&
    row.typescript.endsWith(')') === (call !== undefined) &&
    names.length === values.length &&
    hasItems(body, row, member) &&
    (row.on !== 'RegExp' || isPattern(body, member.expression)) &&
    (!row.apex.includes('whole') || wholeOf(member.expression) !== undefined) &&
    (!row.apex.includes('to - from') || Number(from) <= Number(to)) &&
    (!isOptional || (startsWithReceiver(row) && !row.apex.includes('whole'))) &&
    values.every((value, index) => suits(body, row, names[index] ?? '', value))
  );
}

function hasItems(body: Body, row: LibraryRow, member: ts.PropertyAccessExpression): boolean {
  if (row.items === 'any') return true;
  const [item] = body.types.parts(body.types.of(member.expression));
  if (item === undefined || row.items === 'comparable') return item !== undefined && body.types.isComparable(item);
  return body.types.isString(item) && !body.types.isNullable(item);
}

function suits(body: Body, row: LibraryRow, name: string, value: ts.Expression): boolean {
  if (ts.isSpreadElement(value)) return false;
  if (/^[0-9]/.test(name)) return value.getText() === name;
  const takesNull = row.on === 'list' || row.on === 'map' || row.on === 'set';
  if (!takesNull && body.types.isNullable(body.types.of(value))) return false;
  const text = ts.isStringLiteral(value) ? value.text : undefined;
  switch (row.demands[name]) {
    case 'counted':
      return isCounted(value);
    case 'plain':
      return isPlain(value);
    case 'filled':
      return text !== undefined && text !== '';
    case 'literal':
      return text === undefined ? ts.isNumericLiteral(value) : !text.includes('$');
    default:
      return true;
  }
}

function write(
  body: Body,
  row: LibraryRow,
  member: ts.PropertyAccessExpression,
  call: ts.CallExpression | undefined
): string {
  const values = call?.arguments ?? [];
  const whole = row.apex.includes('whole') ? wholeOf(member.expression) : undefined;
  const texts = new Map([
    [receiverName(row), row.on === 'Math' ? 'Math' : translateOperand(body, member.expression)],
    ...parameters(row).map((name, index): [string, string] => [name, argument(body, values[index])]),
    ['whole', whole === undefined ? '' : translateExpression(body, whole)],
    ['to - from', String(Number(values[1]?.getText()) - Number(values[0]?.getText()))]
  ]);
  const apex = startsWithReceiver(row) ? row.apex.replace('.', dot(member)) : row.apex;
  const written = apex.replace(/to - from|\b\w+\b/g, (word) => texts.get(word) ?? word);
  return written.replace(' - 1 + 1)', ')');
}

function argument(body: Body, value: ts.Expression | undefined): string {
  return value === undefined ? '' : translateExpression(body, value);
}

function receiverName(row: LibraryRow): string {
  return row.typescript.split('.')[0] ?? '';
}

function startsWithReceiver(row: LibraryRow): boolean {
  return row.apex.startsWith(`${receiverName(row)}.`);
}

function parameters(row: LibraryRow): string[] {
  const [, inside = ''] = /\((.*)\)$/.exec(row.typescript) ?? [];
  return inside === '' ? [] : inside.split(', ');
}

function isPattern(body: Body, node: ts.Expression): boolean {
  const declaration = ts.isIdentifier(node) ? body.project.declarationOf(node) : undefined;
  return declaration !== undefined && isConstant(declaration);
}

// The variable that a text was cut from; its length is enough to reach the end of what is left of it.
function wholeOf(node: ts.Expression): ts.Expression | undefined {
  if (isPlain(node)) return node;
  const isCut =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'substring';
  return isCut && ts.isPropertyAccessExpression(node.expression) ? wholeOf(node.expression.expression) : undefined;
}

function dot(node: ts.PropertyAccessExpression): string {
  return node.questionDotToken === undefined ? '.' : '?.';
}
