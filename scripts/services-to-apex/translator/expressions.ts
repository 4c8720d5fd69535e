import ts from 'typescript';
import { apexString } from './apexString.ts';
import { translateCall, translateMember } from './calls.ts';
import { translateBinary } from './operators.ts';
import { translatePattern } from './patterns.ts';
import { isConstant } from './project.ts';
import type { Unit } from './unit.ts';
import { refuseSyntax } from './whitelist.ts';

const K = ts.SyntaxKind;
const COMPOUND = [K.BinaryExpression, K.TemplateExpression, K.PrefixUnaryExpression, K.ConditionalExpression];
const MAX_INTEGER = 2 ** 31 - 1;

/** An expression of Apex that gives the same as the one of TypeScript. */
export function translateExpression(unit: Unit, node: ts.Expression): string {
  if (ts.isParenthesizedExpression(node)) return `(${translateExpression(unit, node.expression)})`;
  if (ts.isStringLiteral(node)) return apexString(node.text);
  if (ts.isNumericLiteral(node)) return integer(unit, node);
  if (ts.isRegularExpressionLiteral(node)) return translatePattern(unit.refusals, node);
  if (ts.isIdentifier(node)) return translateName(unit, node);
  if (ts.isPropertyAccessExpression(node)) return translateMember(unit, node);
  if (ts.isCallExpression(node)) return translateCall(unit, node);
  if (ts.isBinaryExpression(node)) return translateBinary(unit, node);
  if (ts.isTemplateExpression(node)) return template(unit, node);
  if (ts.isConditionalExpression(node)) return conditional(unit, node);
  if (ts.isPrefixUnaryExpression(node)) return prefixed(unit, node);
  if (ts.isArrayLiteralExpression(node)) return list(unit, node);
  if (ts.isNewExpression(node)) return collection(unit, node);
  return [K.TrueKeyword, K.FalseKeyword, K.NullKeyword].includes(node.kind)
    ? node.getText()
    : refuseSyntax(unit.refusals, node);
}

/** A boolean that cannot be null: neither language may guess. */
export function translateCondition(unit: Unit, node: ts.Expression): string {
  if (!unit.types.areAll([node], 'boolean')) {
    const problem = `'${unit.types.text(unit.types.of(node))}' is no condition in Apex`;
    unit.refusals.refuse(node, problem, 'compare it with something');
  }
  return translateExpression(unit, node);
}

/** The same, behind which a method can be called. */
export function translateOperand(unit: Unit, node: ts.Expression): string {
  const text = translateExpression(unit, node);
  return COMPOUND.includes(node.kind) ? `(${text})` : text;
}

/** A variable, a parameter, or a constant of this file or another. */
export function translateName({ file, project, refusals, types }: Unit, name: ts.Identifier): string {
  const declaration = project.declarationOf(name);
  if (declaration === undefined || !(ts.isVariableDeclaration(declaration) || ts.isParameter(declaration))) {
    return refusals.refuse(name, `'${name.text}' is no variable or constant here`, 'use values; null for undefined');
  }
  const own = declaration.name.getText();
  if (!isConstant(declaration)) return own;
  if (types.kindOf(types.of(name)) === 'list' && !isReadInPlace(name)) {
    refusals.refuse(name, 'a constant list could be changed here', 'read it where it is needed');
  }
  const home = declaration.getSourceFile();
  return home === file ? own : `${project.classOf(home) ?? ''}.${own}`;
}

// Constants live as long as the page, the process or the transaction, so nobody may change them.
function isReadInPlace(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text !== 'push';
  return ts.isForOfStatement(parent) && parent.expression === name;
}

function integer({ refusals }: Unit, node: ts.NumericLiteral): string {
  const text = node.getText();
  if (/^(?:0|[1-9][0-9]*)$/.test(text) && Number(text) <= MAX_INTEGER) return text;
  return refusals.refuse(node, `${text} is no Integer of Apex`, 'use whole decimal numbers below 2,147,483,648');
}

function template(unit: Unit, { head, templateSpans }: ts.TemplateExpression): string {
  const parts = templateSpans.flatMap(({ expression, literal }) => {
    const isNumber = unit.types.areAll([expression], 'number');
    if (!isNumber && !unit.types.areAll([expression], 'string')) {
      unit.refusals.refuse(expression, 'a template takes texts and numbers that cannot be null', "add `?? ''`");
    }
    const text = translateOperand(unit, expression);
    return [isNumber ? `String.valueOf(${text})` : text, literal.text === '' ? '' : apexString(literal.text)];
  });
  return [head.text === '' ? '' : apexString(head.text), ...parts].filter((part) => part !== '').join(' + ');
}

function conditional(unit: Unit, { condition, whenTrue, whenFalse }: ts.ConditionalExpression): string {
  const [ifTrue, ifFalse] = [translateExpression(unit, whenTrue), translateExpression(unit, whenFalse)];
  return `${translateCondition(unit, condition)} ? ${ifTrue} : ${ifFalse}`;
}

function prefixed(unit: Unit, { operand, operator }: ts.PrefixUnaryExpression): string {
  if (operator === K.ExclamationToken) return `!${translateCondition(unit, operand)}`;
  if (operator === K.MinusToken && ts.isNumericLiteral(operand)) return `-${translateExpression(unit, operand)}`;
  const sign = ts.tokenToString(operator) ?? '';
  return unit.refusals.refuse(operand.parent, `${sign} is outside the dialect here`, 'write it without');
}

function list(unit: Unit, node: ts.ArrayLiteralExpression): string {
  const type = unit.types.apex(unit.types.wanted(node), node);
  const items = node.elements.map((item) => translateExpression(unit, item));
  return items.length === 0 ? `new ${type}()` : `new ${type}{ ${items.join(', ')} }`;
}

function collection({ refusals, types }: Unit, node: ts.NewExpression): string {
  const kind = types.kindOf(types.of(node));
  const isEmpty = node.arguments?.length === 0;
  if (isEmpty && (kind === 'Map' || kind === 'Set')) return `new ${types.apex(types.of(node), node)}()`;
  return refusals.refuse(node, 'Apex makes this differently', 'use new Map() or new Set() without arguments');
}
