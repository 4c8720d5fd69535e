/** Writes values as text. */
export class Show {
  static flag(value: boolean): string {
    return value ? 'T' : 'F';
  }

  static numbers(values: number[]): string {
    const texts = values.map((value) => `${value}`);
    return texts.join(' ');
  }
}
