import ts from 'typescript';

const K = ts.SyntaxKind;
const WORDS = [K.TrueKeyword, K.FalseKeyword, K.NullKeyword];

/** Values that are the same whenever they are read. */
export function isLiteral(node: ts.Node): boolean {
  const value = ts.isPrefixUnaryExpression(node) ? node.operand : node;
  return ts.isLiteralExpression(value) || WORDS.includes(value.kind);
}

/** Variables, their fields and literals: nothing happens when they are read, so twice is as good as once. */
export function isPlain(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) ? isPlain(node.expression) : ts.isIdentifier(node) || isLiteral(node);
}
