import ts from 'typescript';
import { SAFE_PATTERN } from '../dialect/patterns.ts';
import { REFUSED } from '../dialect/refused.ts';
import { syntaxReason } from '../dialect/syntax.ts';
import { apexString } from './apexString.ts';
import { translateCall, translateMember } from './calls.ts';
import { translateBinary } from './operators.ts';
import { isConstant } from './project.ts';
import type { Unit } from './unit.ts';

const K = ts.SyntaxKind;
const COMPOUND = [K.BinaryExpression, K.TemplateExpression, K.PrefixUnaryExpression, K.ConditionalExpression];
const CONSTANT_WORDS = [K.TrueKeyword, K.FalseKeyword, K.NullKeyword];
const MAX_INTEGER = 2 ** 31 - 1;

/** An expression of Apex that gives the same as the one of TypeScript. */
export function translateExpression(unit: Unit, node: ts.Expression): string {
  if (ts.isParenthesizedExpression(node)) return `(${translateExpression(unit, node.expression)})`;
  if (ts.isStringLiteral(node)) return apexString(node.text);
  if (ts.isNumericLiteral(node)) return integer(unit, node);
  if (ts.isRegularExpressionLiteral(node)) return pattern(unit, node);
  if (ts.isIdentifier(node)) return translateName(unit, node);
  if (ts.isPropertyAccessExpression(node)) return translateMember(unit, node);
  if (ts.isCallExpression(node)) return translateCall(unit, node);
  if (ts.isBinaryExpression(node)) return translateBinary(unit, node);
  if (ts.isTemplateExpression(node)) return template(unit, node);
  if (ts.isConditionalExpression(node)) return conditional(unit, node);
  if (ts.isPrefixUnaryExpression(node)) return prefixed(unit, node);
  if (ts.isArrayLiteralExpression(node)) return list(unit, node);
  if (ts.isNewExpression(node)) return collection(unit, node);
  return isLiteral(node) ? node.getText() : unit.refuse(node, syntaxReason(node.kind));
}

/** A boolean that cannot be null: neither language may guess. */
export function translateCondition(unit: Unit, node: ts.Expression): string {
  if (!unit.types.areAll([node], 'boolean')) unit.refuse(node, REFUSED.condition);
  return translateExpression(unit, node);
}

/** The same, behind which a method can be called. */
export function translateOperand(unit: Unit, node: ts.Expression): string {
  const text = translateExpression(unit, node);
  return COMPOUND.includes(node.kind) ? `(${text})` : text;
}

/** A variable, a parameter, or a constant of this file or another. */
export function translateName({ file, project, refuse, types }: Unit, name: ts.Identifier): string {
  const declaration = project.declarationOf(name);
  if (declaration === undefined || !(ts.isVariableDeclaration(declaration) || ts.isParameter(declaration))) {
    return refuse(name, REFUSED.value);
  }
  const own = declaration.name.getText();
  if (!isConstant(declaration)) return own;
  const isList = types.kindOf(types.of(name)) === 'list';
  if (isList && !isReadInPlace(name)) refuse(name, REFUSED.constantList);
  const home = declaration.getSourceFile();
  return home === file ? own : `${project.classOf(home) ?? ''}.${own}`;
}

// Constants live as long as the page, the process or the transaction, so nobody may change them.
function isReadInPlace(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text !== 'push';
  return ts.isForOfStatement(parent) && parent.expression === name;
}

function integer({ refuse }: Unit, node: ts.NumericLiteral): string {
  const text = node.getText();
  const isInteger = /^(?:0|[1-9][0-9]*)$/.test(text) && Number(text) <= MAX_INTEGER;
  return isInteger ? text : refuse(node, REFUSED.integer);
}

function pattern({ refuse }: Unit, node: ts.RegularExpressionLiteral): string {
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
  if (flags === '' && SAFE_PATTERN.test(source)) return `Pattern.compile(${apexString(source.replaceAll('\\/', '/'))})`;
  return refuse(node, REFUSED.pattern);
}

function template(unit: Unit, { head, templateSpans }: ts.TemplateExpression): string {
  const parts = templateSpans.flatMap(({ expression, literal }) => {
    const isNumber = unit.types.areAll([expression], 'number');
    if (!isNumber && !unit.types.areAll([expression], 'string')) unit.refuse(expression, REFUSED.template);
    const text = translateOperand(unit, expression);
    return [isNumber ? `String.valueOf(${text})` : text, literal.text === '' ? '' : apexString(literal.text)];
  });
  return [head.text === '' ? '' : apexString(head.text), ...parts].filter((part) => part !== '').join(' + ');
}

function conditional(unit: Unit, { condition, whenTrue, whenFalse }: ts.ConditionalExpression): string {
  const [one, other] = [translateExpression(unit, whenTrue), translateExpression(unit, whenFalse)];
  return `${translateCondition(unit, condition)} ? ${one} : ${other}`;
}

function prefixed(unit: Unit, { operand, operator }: ts.PrefixUnaryExpression): string {
  if (operator === K.ExclamationToken) return `!${translateCondition(unit, operand)}`;
  if (operator === K.MinusToken && ts.isNumericLiteral(operand)) return `-${translateExpression(unit, operand)}`;
  return unit.refuse(operand.parent, REFUSED.sign);
}

function list(unit: Unit, node: ts.ArrayLiteralExpression): string {
  const type = unit.types.apex(unit.types.wanted(node), node);
  const items = node.elements.map((item) => translateExpression(unit, item));
  return items.length === 0 ? `new ${type}()` : `new ${type}{ ${items.join(', ')} }`;
}

function collection({ refuse, types }: Unit, node: ts.NewExpression): string {
  const kind = types.kindOf(types.of(node));
  const isKnown = (kind === 'Map' || kind === 'Set') && node.arguments?.length === 0;
  return isKnown ? `new ${types.apex(types.of(node), node)}()` : refuse(node, REFUSED.made);
}

/** Values that are the same whenever they are read. */
export function isLiteral(node: ts.Node): boolean {
  const value = ts.isPrefixUnaryExpression(node) ? node.operand : node;
  return ts.isLiteralExpression(value) || CONSTANT_WORDS.includes(value.kind);
}

/** Variables, their fields and literals: nothing happens when they are read, so twice is as good as once. */
export function isPlain(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) ? isPlain(node.expression) : ts.isIdentifier(node) || isLiteral(node);
}
