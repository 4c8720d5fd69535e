import type { BoundExpressionContext, ValueContext } from '@apexdevtools/apex-parser';
import { SalesforceError } from '../../salesforceError.ts';
import type { Literal } from './ast.ts';
import { isList } from './binds.ts';
import type { BindValue } from './binds.ts';
import { written } from './readOperand.ts';
import { notEmulated } from './sourceText.ts';
import type { SourceText } from './sourceText.ts';

/**
 * What a `:name` stands for; undefined for a value that is no bind variable.
 *
 * @throws SalesforceError MALFORMED_QUERY outside of Apex, or when nothing is bound to the name
 */
export function readBind(
  tree: { boundExpression(): BoundExpressionContext } | ValueContext,
  source: SourceText
): BindValue | readonly BindValue[] | undefined {
  const bound = written(tree.boundExpression());
  if (!bound) return undefined;
  if (!source.binds) throw new SalesforceError('MALFORMED_QUERY', 'Bind variables only allowed in Apex code');
  return source.binds.value(bound.expression().getText());
}

/** The list that a bind variable stands for; undefined for a single value, and for what is no bind variable. */
export function readBoundList(value: ValueContext, source: SourceText): readonly BindValue[] | undefined {
  const bound = readBind(value, source);
  return bound !== undefined && isList(bound) ? bound : undefined;
}

export function boundLiteral(value: BindValue): Literal {
  switch (typeof value) {
    case 'boolean':
      return { kind: 'boolean', value };
    case 'number':
      return { kind: 'number', value };
    case 'string':
      return { kind: 'bound', value };
    default:
      return { kind: 'null' };
  }
}

/** @throws SalesforceError NOT_EMULATED for anything but text: what the platform makes of it is not known */
export function boundText(value: BindValue): string {
  if (typeof value === 'string') return value;
  throw notEmulated(`a bind variable that is ${String(value)} where SOQL wants text`);
}
