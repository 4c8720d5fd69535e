import ts from 'typescript';

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

/** A literal, or a variable of this method that starts with one and is changed by `++` only. */
export function isCounted(node: ts.Expression): boolean {
  if (ts.isNumericLiteral(node)) return true;
  const method = ts.findAncestor(node, ts.isMethodDeclaration);
  let starts = false;
  const isChanged = (child: ts.Node): boolean => {
    if (ts.isVariableDeclaration(child) && child.name.getText() === node.getText()) {
      starts = child.initializer !== undefined && ts.isNumericLiteral(child.initializer);
    }
    if (changes(child, node.getText())) return true;
    return ts.forEachChild(child, (inner) => isChanged(inner) || undefined) === true;
  };
  return ts.isIdentifier(node) && method !== undefined && !isChanged(method) && starts;
}

function changes(node: ts.Node, name: string): boolean {
  if (ts.isBinaryExpression(node)) return /^[^=]?=$/.test(node.operatorToken.getText()) && node.left.getText() === name;
  const isStep = ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node);
  return isStep && node.operator === K.MinusMinusToken && node.operand.getText() === name;
}
