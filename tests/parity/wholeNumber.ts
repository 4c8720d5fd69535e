/** @throws RangeError saying what the option takes */
export function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`${option} is no whole number: ${text}. Write digits only.`);
  return Number(text);
}
