import ts from 'typescript';
import { LIBRARY } from '../dialect/library.ts';
import { translateCondition, translateExpression } from './expressions.ts';
import type { Unit } from './unit.ts';

const METHODS = ['find', 'filter', 'some', 'map'] as const;

/** `list.find((x) => ...)` and its like, which become loops of Apex. */
export interface Loop {
  readonly method: (typeof METHODS)[number];
  readonly list: ts.Expression;
  readonly item: ts.BindingName;
  readonly value: ts.Expression;
}

/** The loop that an expression stands for; undefined when it is none, or of a form that the dialect does not know. */
export function loopOf({ types }: Unit, node: ts.Expression): Loop | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression: list, name } = node.expression;
  const [lambda, ...others] = node.arguments;
  const method = METHODS.find((one) => one === name.text);
  const isSure = types.areAll([list], 'list') && !ts.isOptionalChain(node);
  if (method === undefined || !isSure || lambda === undefined || others.length > 0) return undefined;
  if (!ts.isArrowFunction(lambda) || ts.isBlock(lambda.body)) return undefined;
  const [item, ...more] = lambda.parameters;
  if (item === undefined || item.initializer !== undefined || more.length > 0) return undefined;
  return { method, list, item: item.name, value: lambda.body };
}

/**
 * The statements that leave the loop's result in a variable, or return it from the middle of the loop.
 *
 * @param result the variable's type and name; undefined for `find` and `some` when the method ends with it
 */
export function translateLoop(unit: Unit, loop: Loop, result: { type: string; name: string } | undefined): string {
  const { names, rows, types } = unit;
  const { method, value } = loop;
  for (const row of LIBRARY.filter(({ member, use }) => use === 'loop' && member === method)) rows.add(row);
  return names.block(() => {
    const list = translateExpression(unit, loop.list);
    const item = names.declare(loop.item);
    const { type, name } = result ?? { type: '', name: '' };
    const each = (body: string) =>
      `for (${types.apex(types.of(loop.item), loop.item)} ${item} : ${list}) {\n${body}\n}`;
    const when = (body: string) => each(`if (${translateCondition(unit, value)}) {\n${body}\n}`);
    if (method === 'map' || method === 'filter') {
      const start = `${type} ${name} = new ${type}();\n`;
      return (
        start +
        (method === 'map' ? each(`${name}.add(${translateExpression(unit, value)});`) : when(`${name}.add(${item});`))
      );
    }
    const [nothing, found] = method === 'find' ? ['null', item] : ['false', 'true'];
    if (result === undefined) return `${when(`return ${found};`)}\nreturn ${nothing};`;
    return `${type} ${name} = ${nothing};\n${when(`${name} = ${found};\nbreak;`)}`;
  });
}
