import ts from 'typescript';
import type { Project } from './project.ts';

const K = ts.SyntaxKind;

/** Values that are the same whenever they are read. */
export function isLiteral(node: ts.Node): boolean {
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  const isWord = node.kind === K.TrueKeyword || node.kind === K.FalseKeyword || node.kind === K.NullKeyword;
  return isWord || ts.isStringLiteral(node) || ts.isNumericLiteral(node);
}

/** Variables, their fields, literals and sums of them: nothing happens when they are read, so twice is as good as once. */
export function isPlain(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return isPlain(node.expression);
  const isSum = ts.isBinaryExpression(node) && [K.PlusToken, K.MinusToken].includes(node.operatorToken.kind);
  return isSum ? isPlain(node.left) && isPlain(node.right) : ts.isIdentifier(node) || isLiteral(node);
}

/** A literal, or a variable that starts with one and is changed by `++` only. */
export function isCounted(project: Project, node: ts.Expression): boolean {
  const declaration = project.declarationOf(node);
  const method = ts.findAncestor(node, ts.isMethodDeclaration);
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return ts.isNumericLiteral(node);
  const starts = declaration.initializer !== undefined && ts.isNumericLiteral(declaration.initializer);
  return starts && method !== undefined && !isChanged(method, node.getText());
}

function isChanged(node: ts.Node, name: string): boolean {
  const isAssigned = ts.isBinaryExpression(node) && /^[^=]?=$/.test(node.operatorToken.getText());
  const isStep = ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node);
  if (isAssigned && node.left.getText() === name) return true;
  if (isStep && node.operator === K.MinusMinusToken && node.operand.getText() === name) return true;
  return ts.forEachChild(node, (child) => isChanged(child, name) || undefined) === true;
}
