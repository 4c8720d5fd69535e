import ts from 'typescript';
import { LIBRARY } from '../dialect/library.ts';
import type { Body } from './unit.ts';
import { translateCondition, translateExpression } from './expressions.ts';

const METHODS = ['find', 'filter', 'some', 'every', 'map'] as const;
const EMPTY = { find: 'null', some: 'false', every: 'true' };
const FOUND = { some: 'true', every: 'false' };

/** `list.find((x) => ...)` and its like, which become loops of Apex. */
export interface Loop {
  readonly method: (typeof METHODS)[number];
  readonly list: ts.Expression;
  readonly item: ts.BindingName;
  readonly value: ts.Expression;
}

/** The loop that an expression stands for; undefined when it is none, or of a form that the dialect does not know. */
export function loopOf(body: Body, node: ts.Expression): Loop | undefined {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    const loop = node.right.kind === ts.SyntaxKind.NullKeyword ? loopOf(body, node.left) : undefined;
    return loop?.method === 'find' ? loop : undefined;
  }
  const callee = ts.isCallExpression(node) ? node.expression : undefined;
  const [lambda, ...others] = ts.isCallExpression(node) ? node.arguments : [];
  if (callee === undefined || !ts.isPropertyAccessExpression(callee) || lambda === undefined) return undefined;
  if (!ts.isArrowFunction(lambda) || ts.isBlock(lambda.body) || others.length > 0) return undefined;
  const [item, ...more] = lambda.parameters.map(({ name }) => name);
  const method = METHODS.find((name) => name === callee.name.text);
  const isSure = body.types.receiver(body.types.of(callee.expression)) === 'list' && !ts.isOptionalChain(callee);
  if (method === undefined || item === undefined || more.length > 0 || !isSure) return undefined;
  return { method, list: callee.expression, item, value: lambda.body };
}

/**
 * The statements that leave the loop's result in a variable, or return it.
 *
 * @param variable its type and name; undefined when the method ends with it
 */
export function translateLoop(body: Body, loop: Loop, variable: { type: string; name: string } | undefined): string[] {
  for (const row of LIBRARY.filter(({ member, use }) => use === 'loop' && member === loop.method)) body.rows.add(row);
  return body.scope.block(() => {
    const list = translateExpression(body, loop.list);
    const item = body.scope.declare(loop.item);
    const head = `for (${body.types.apex(body.types.of(loop.item), loop.item)} ${item} : ${list})`;
    const { method } = loop;
    if (method === 'map' || method === 'filter') {
      const { type, name } = variable ?? { type: '', name: '' };
      const start = `${type} ${name} = new ${type}();`;
      if (method === 'map') return [start, `${head} {\n${name}.add(${translateExpression(body, loop.value)});\n}`];
      return [start, `${head} {\nif (${translateCondition(body, loop.value)}) {\n${name}.add(${item});\n}\n}`];
    }
    const found = method === 'find' ? item : FOUND[method];
    const test = method === 'every' ? not(body, loop.value) : translateCondition(body, loop.value);
    const { type, name } = variable ?? {};
    const stop = name === undefined ? `return ${found};` : `${name} = ${found};\nbreak;`;
    const scan = `${head} {\nif (${test}) {\n${stop}\n}\n}`;
    if (type === undefined) return [scan, `return ${EMPTY[method]};`];
    return [`${type} ${name ?? ''} = ${EMPTY[method]};`, scan];
  });
}

function not(body: Body, node: ts.Expression): string {
  if (ts.isPrefixUnaryExpression(node)) return translateCondition(body, node.operand);
  const text = translateCondition(body, node);
  return ts.isBinaryExpression(node) || ts.isConditionalExpression(node) ? `!(${text})` : `!${text}`;
}
