import { Text } from 'c/enablementServices';

/** Fills `{0}`, `{1}` … of a label with values; a placeholder without a value stays visible. */
export function formatText(template: string, ...values: (string | number)[]): string {
  return Text.fill(template, values.map(String));
}
