import ts from 'typescript';
import { libraryRows } from '../dialect/library.ts';
import { inPlace, type Body } from './unit.ts';
import { translateCondition, translateExpression } from './expressions.ts';

/** `list.find((x) => ...)` and its like, which become loops of Apex. */
export interface Loop {
  readonly method: 'find' | 'filter' | 'some' | 'every' | 'map';
  readonly list: ts.Expression;
  readonly item: ts.Identifier;
  readonly value: ts.Expression;
}

const EMPTY = { find: 'null', some: 'false', every: 'true' };
const FOUND = { some: 'true', every: 'false' };

/** The loop that an expression stands for; undefined when it is none, or of a form that the dialect does not know. */
export function loopOf(body: Body, node: ts.Expression): Loop | undefined {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    const loop = node.right.kind === ts.SyntaxKind.NullKeyword ? loopOf(body, node.left) : undefined;
    return loop?.method === 'find' ? loop : undefined;
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression: list, questionDotToken } = node.expression;
  const [lambda, ...others] = node.arguments;
  if (lambda === undefined || !ts.isArrowFunction(lambda) || others.length > 0 || questionDotToken !== undefined)
    return undefined;
  const [parameter, ...more] = lambda.parameters;
  const method = methodOf(name.text);
  if (method === undefined || parameter === undefined || more.length > 0 || ts.isBlock(lambda.body)) return undefined;
  if (body.types.receiver(body.types.of(list)) !== 'list' || !ts.isIdentifier(parameter.name)) return undefined;
  return { method, list, item: parameter.name, value: lambda.body };
}

/**
 * The statements that leave the loop's result in a variable, or return it.
 *
 * @param variable its type and name; undefined when the method ends with it
 */
export function translateLoop(body: Body, loop: Loop, variable: { type: string; name: string } | undefined): string[] {
  for (const row of libraryRows('list', loop.method)) body.rows.add(row);
  return inPlace(body, () =>
    body.scope.block(() => {
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
      if (variable === undefined)
        return [`${head} {\nif (${test}) {\nreturn ${found};\n}\n}`, `return ${EMPTY[method]};`];
      const { type, name } = variable;
      return [`${type} ${name} = ${EMPTY[method]};`, `${head} {\nif (${test}) {\n${name} = ${found};\nbreak;\n}\n}`];
    })
  );
}

function methodOf(name: string): Loop['method'] | undefined {
  const methods = ['find', 'filter', 'some', 'every', 'map'] as const;
  return methods.find((method) => method === name);
}

function not(body: Body, node: ts.Expression): string {
  const text = translateCondition(body, node);
  return ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) || ts.isCallExpression(node)
    ? `!${text}`
    : `!(${text})`;
}
