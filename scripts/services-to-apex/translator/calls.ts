import ts from 'typescript';
import { LIBRARY, MEMBER_HINTS, type LibraryRow } from '../dialect/library.ts';
import { apexClassName } from './apexNames.ts';
import { translateExpression, translateOperand } from './expressions.ts';
import { isConstant } from './project.ts';
import { isCounted, isPlain } from './proofs.ts';
import type { Body } from './unit.ts';

/** A field of an interface, or a property of the library. */
export function translateMember(body: Body, node: ts.PropertyAccessExpression): string {
  if (body.types.receiver(body.types.of(node.expression)) !== undefined) return fromLibrary(body, node, []);
  const field = body.project.declarationOf(node.name);
  if (field !== undefined && ts.isPropertySignature(field)) {
    return `${translateOperand(body, node.expression)}${dot(node)}${node.name.text}`;
  }
  return body.refusals.refuse(node, `'${node.getText()}' is no data`, 'read fields of interfaces, and constants');
}

/** A call of a service or of the library. */
export function translateCall(body: Body, node: ts.CallExpression): string {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee) || node.questionDotToken !== undefined) {
    return body.refusals.refuse(node, 'Apex has methods only', 'call a method of a service or of the library');
  }
  const service = body.project.declarationOf(callee.expression);
  if (service === undefined || !ts.isClassDeclaration(service)) return fromLibrary(body, callee, node.arguments);
  const own = service.getSourceFile() === body.file ? '' : `${apexClassName(service.name?.text ?? '')}.`;
  return `${own}${callee.name.text}(${node.arguments.map((value) => translateExpression(body, value)).join(', ')})`;
}

function fromLibrary(body: Body, member: ts.PropertyAccessExpression, values: readonly ts.Expression[]): string {
  const name = member.name.text;
  const type = body.types.of(member.expression);
  const receiver = body.types.receiver(type);
  const rows = LIBRARY.filter((row) => row.on === receiver && row.member === name);
  const row = rows.find((candidate) => fits(body, candidate, member, values));
  if (row === undefined) {
    const problem = `${receiver ?? body.types.text(type)}.${name} is outside the dialect here`;
    return body.refusals.refuse(member.name, problem, MEMBER_HINTS.get(name) ?? 'docs/dialect.md lists the library');
  }
  if (row.use === 'statement' && !isStatement(member.parent)) {
    body.refusals.refuse(member.name, `Apex gives something else back from ${name}()`, 'write it as a statement');
  }
  body.rows.add(row);
  return write(body, row, member, values);
}

function fits(
  body: Body,
  row: LibraryRow,
  member: ts.PropertyAccessExpression,
  values: readonly ts.Expression[]
): boolean {
  const isCall = ts.isCallExpression(member.parent) && member.parent.expression === member;
  const isOptional = (member.flags & ts.NodeFlags.OptionalChain) !== 0;
  const cuts = row.apex.includes('whole');
  const [from = 0, to = 0] = values.map((value) => Number(value.getText()));
  return (
    row.use !== 'loop' &&
    row.typescript.endsWith(')') === isCall &&
    row.parameters.length === values.length &&
    hasItems(body, row, member) &&
    (row.on !== 'RegExp' || isConstant(body.project.declarationOf(member.expression))) &&
    (!cuts || wholeOf(member.expression) !== undefined) &&
    (!isOptional || (startsWithReceiver(row) && !cuts)) &&
    (!row.apex.includes('to - from') || from <= to) &&
    values.every((value, index) => suits(body, row, row.parameters[index] ?? '', value))
  );
}

function hasItems({ types }: Body, row: LibraryRow, member: ts.PropertyAccessExpression): boolean {
  const [item] = types.parts(types.of(member.expression));
  if (row.items === 'any' || item === undefined) return row.items === 'any';
  return row.items === 'text' ? types.is(item, 'string') && !types.isNullable(item) : types.isComparable(item);
}

function suits(body: Body, row: LibraryRow, name: string, value: ts.Expression): boolean {
  if (/^[0-9]/.test(name)) return value.getText() === name;
  const takesNull = row.on === 'list' || row.on === 'map' || row.on === 'set';
  if (ts.isSpreadElement(value) || (!takesNull && body.types.isNullable(body.types.of(value)))) return false;
  const text = ts.isStringLiteral(value) ? value.text : undefined;
  switch (row.demands[name]) {
    case 'counted':
      return isCounted(body.project, value);
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
  values: readonly ts.Expression[]
): string {
  const whole = row.apex.includes('whole') ? wholeOf(member.expression) : undefined;
  const [from = 0, to = 0] = values.map((value) => Number(value.getText()));
  const texts = new Map([
    [row.receiver, row.on === 'Math' ? 'Math' : translateOperand(body, member.expression)],
    ...values.map((value, index): [string, string] => [row.parameters[index] ?? '', translateExpression(body, value)]),
    ['whole', whole === undefined ? '' : translateExpression(body, whole)],
    ['to - from', String(to - from)]
  ]);
  const apex = startsWithReceiver(row) ? row.apex.replace('.', dot(member)) : row.apex;
  // s.charAt(at - 1) needs s.left(at), not s.left(at - 1 + 1)
  return apex.replace(/to - from|\b\w+\b/g, (word) => texts.get(word) ?? word).replace(' - 1 + 1)', ')');
}

function startsWithReceiver(row: LibraryRow): boolean {
  return row.apex.startsWith(`${row.receiver}.`);
}

// The variable that a text was cut from; its length is enough to reach the end of what is left of it.
function wholeOf(node: ts.Expression): ts.Expression | undefined {
  if (isPlain(node)) return node;
  const callee = ts.isCallExpression(node) ? node.expression : node;
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'substring'
    ? wholeOf(callee.expression)
    : undefined;
}

function isStatement(call: ts.Node): boolean {
  return ts.isExpressionStatement(call.parent);
}

function dot(node: ts.PropertyAccessExpression): string {
  return node.questionDotToken === undefined ? '.' : '?.';
}
