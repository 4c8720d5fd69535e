/**
 * Fills `{0}`, `{1}` … of a label with values. A placeholder without a value stays visible, so that nobody mistakes
 * half a sentence for a whole one.
 */
export function formatText(template: string, ...values: (string | number)[]): string {
  return template.replace(/\{(\d+)\}/g, (placeholder, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? placeholder : String(value);
  });
}
