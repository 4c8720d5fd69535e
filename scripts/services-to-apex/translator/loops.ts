import ts from 'typescript';
import { LIBRARY } from '../dialect/library.ts';
import { translateCondition, translateExpression } from './expressions.ts';
import type { Unit } from './unit.ts';

const METHODS = ['find', 'filter', 'some', 'map'] as const;

/** `list.find((item) => value)` and its like, which become loops of Apex. */
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
  if (method === undefined || lambda === undefined || others.length > 0 || !types.areAll([list], 'list'))
    return undefined;
  if (!ts.isArrowFunction(lambda) || ts.isBlock(lambda.body)) return undefined;
  const [item, ...more] = lambda.parameters;
  if (item === undefined || item.initializer !== undefined || more.length > 0) return undefined;
  return { method, list, item: item.name, value: lambda.body };
}

/**
 * The statements that leave the loop's result in a variable, or return it from the middle of the loop.
 *
 * @param type of the result
 * @param result the name of the variable; empty for `find` and `some` when the method ends with it
 */
export function translateLoop(unit: Unit, { method, ...loop }: Loop, type: string, result = ''): string {
  const { names, rows, types } = unit;
  for (const row of LIBRARY.filter(({ member, use }) => use === 'loop' && member === method)) rows.add(row);
  return names.block(() => {
    const list = translateExpression(unit, loop.list);
    const item = names.declare(loop.item);
    const head = `for (${types.apex(types.of(loop.item), loop.item)} ${item} : ${list})`;
    if (method === 'map') {
      const value = translateExpression(unit, loop.value);
      return `${type} ${result} = new ${type}();\n${head} {\n${result}.add(${value});\n}`;
    }
    const start = `${head} {\nif (${translateCondition(unit, loop.value)}) {\n`;
    if (method === 'filter') return `${type} ${result} = new ${type}();\n${start}${result}.add(${item});\n}\n}`;
    const [nothing, found] = method === 'find' ? ['null', item] : ['false', 'true'];
    if (result === '') return `${start}return ${found};\n}\n}\nreturn ${nothing};`;
    return `${type} ${result} = ${nothing};\n${start}${result} = ${found};\nbreak;\n}\n}`;
  });
}
