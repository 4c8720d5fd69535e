import ts from 'typescript';
import { ALLOWED_KINDS, SYNTAX_HINTS } from '../dialect/syntax.ts';
import { apexString } from './apexString.ts';
import type { Body, Unit } from './unit.ts';
import { translateCall, translateMember } from './calls.ts';
import { translateBinary } from './operators.ts';
import { isConstant } from './project.ts';

const MAX_INTEGER = 2 ** 31 - 1;

/** An expression of Apex that gives the same as the one of TypeScript. */
export function translateExpression(body: Body, node: ts.Expression): string {
  if (!ALLOWED_KINDS.has(node.kind)) return refuseSyntax(body, node);
  if (ts.isParenthesizedExpression(node)) return `(${translateExpression(body, node.expression)})`;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return apexString(node.text);
  if (ts.isNumericLiteral(node)) return integer(body, node);
  if (ts.isIdentifier(node)) return variable(body, node);
  if (ts.isPropertyAccessExpression(node)) return translateMember(body, node);
  if (ts.isCallExpression(node)) return translateCall(body, node);
  if (ts.isBinaryExpression(node)) return translateBinary(body, node);
  if (ts.isTemplateExpression(node)) return template(body, node);
  if (ts.isConditionalExpression(node)) return conditional(body, node);
  if (ts.isPrefixUnaryExpression(node)) return prefixed(body, node);
  if (ts.isArrayLiteralExpression(node)) return list(body, node);
  if (ts.isNewExpression(node)) return collection(body, node);
  return ts.isToken(node) ? node.getText() : refuseSyntax(body, node);
}

/** A boolean that cannot be null: neither language may guess. */
export function translateCondition(body: Body, node: ts.Expression): string {
  const type = body.types.of(node);
  if (!body.types.is(type, 'boolean') || body.types.isNullable(type)) {
    body.refusals.refuse(node, `'${body.types.text(type)}' is no condition in Apex`, 'compare it with something');
  }
  return translateExpression(body, node);
}

/** The same, behind which a method can be called. */
export function translateOperand(body: Body, node: ts.Expression): string {
  const kinds = [
    ts.isBinaryExpression,
    ts.isTemplateExpression,
    ts.isPrefixUnaryExpression,
    ts.isConditionalExpression
  ];
  const isCompound = kinds.some((isKind) => isKind(node));
  const text = translateExpression(body, node);
  return isCompound ? `(${text})` : text;
}

/** Refused with the hint of the dialect. */
export function refuseSyntax(unit: Unit, node: ts.Node): string {
  const hint = SYNTAX_HINTS.get(node.kind) ?? 'write it with what docs/dialect.md lists';
  const name = ts.SyntaxKind[node.kind].replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return unit.refusals.refuse(node, `${name} is outside the dialect`, hint);
}

/** A variable, a parameter, or a constant of this file or another. */
export function variable(body: Body, name: ts.Identifier): string {
  if (name.text === 'undefined') return body.refusals.refuse(name, 'Apex has no undefined', 'use null');
  const declaration = body.project.declarationOf(name);
  if (declaration === undefined || !(ts.isVariableDeclaration(declaration) || ts.isParameter(declaration))) {
    return body.refusals.refuse(name, `'${name.text}' is no variable or constant here`, 'use values only');
  }
  const own = declaration.name.getText();
  if (isConstant(declaration) && body.types.receiver(body.types.of(name)) === 'list' && !isReadInPlace(name)) {
    body.refusals.refuse(name, 'a constant list could be changed here', 'read it where it is needed');
  }
  if (!isConstant(declaration) || declaration.getSourceFile() === body.file) return own;
  return `${body.project.classOf(declaration.getSourceFile()) ?? ''}.${own}`;
}

// Constants live as long as the page, the process or the transaction, so nobody may change them.
function isReadInPlace({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return !['push', 'sort'].includes(parent.name.text);
  return ts.isNewExpression(parent) || (ts.isForOfStatement(parent) && parent.expression.getText() === text);
}

function integer(body: Body, node: ts.NumericLiteral): string {
  const text = node.getText();
  if (/^(?:0|[1-9][0-9]*)$/.test(text) && Number(text) <= MAX_INTEGER) return text;
  return body.refusals.refuse(node, `${text} is no Integer of Apex`, 'use whole decimal numbers below 2,147,483,648');
}

function template(body: Body, node: ts.TemplateExpression): string {
  const parts = node.templateSpans.flatMap(({ expression, literal }) => {
    const type = body.types.of(expression);
    const isNumber = body.types.is(type, 'number');
    if (!body.types.areAll([type], 'number') && !body.types.areAll([type], 'string')) {
      body.refusals.refuse(expression, 'a template takes texts and numbers that cannot be null', "add `?? ''`");
    }
    const text = translateOperand(body, expression);
    return [isNumber ? `String.valueOf(${text})` : text, ...(literal.text === '' ? [] : [apexString(literal.text)])];
  });
  return [...(node.head.text === '' ? [] : [apexString(node.head.text)]), ...parts].join(' + ');
}

function conditional(body: Body, node: ts.ConditionalExpression): string {
  const whenTrue = translateExpression(body, node.whenTrue);
  return `${translateCondition(body, node.condition)} ? ${whenTrue} : ${translateExpression(body, node.whenFalse)}`;
}

function prefixed(body: Body, node: ts.PrefixUnaryExpression): string {
  if (node.operator === ts.SyntaxKind.ExclamationToken) return `!${translateCondition(body, node.operand)}`;
  const isNumber = body.types.areAll([body.types.of(node.operand)], 'number');
  if (node.operator === ts.SyntaxKind.MinusToken && isNumber) {
    return `-${translateExpression(body, node.operand)}`;
  }
  const problem = `${ts.tokenToString(node.operator) ?? ''} cannot be used inside an expression`;
  return body.refusals.refuse(node, problem, 'write it as a statement of its own, or without the operator');
}

function list(body: Body, node: ts.ArrayLiteralExpression): string {
  const type = body.types.apex(body.types.wanted(node), node);
  const items = node.elements.map((item) => translateExpression(body, item));
  return items.length === 0 ? `new ${type}()` : `new ${type}{ ${items.join(', ')} }`;
}

function collection(body: Body, node: ts.NewExpression): string {
  const type = body.types.of(node);
  const receiver = body.types.receiver(type);
  const [source, ...others] = node.arguments ?? [];
  if (others.length === 0 && (receiver === 'set' || (receiver === 'map' && source === undefined))) {
    if (source === undefined) return `new ${body.types.apex(type, node)}()`;
    const from = body.types.of(source);
    const isSource = ['list', 'set'].includes(body.types.receiver(from) ?? '') && !body.types.isNullable(from);
    if (isSource) return `new ${body.types.apex(type, node)}(${translateExpression(body, source)})`;
  }
  return body.refusals.refuse(node, 'Apex makes this differently', 'use new Map(), new Set() or new Set(list)');
}
