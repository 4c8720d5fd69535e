const WHITESPACE =
  ' \t\n\r\u000b\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const PLAIN_SLUG = /^[a-z0-9]*$/;
const SLUG = 'abcdefghijklmnopqrstuvwxyz0123456789';
// Apex has no Unicode normalisation, so both languages fold accents by the same table, letter for letter.
const ACCENTED = 'àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšșţťŧțùúûüũūŭůűųŵýÿŷźżžðþ';
const PLAIN = 'aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssssttttuuuuuuuuuuwyyyzzzdt';
const EMAIL = /^[^@ ,;:<>()"]+@[^@ ,;:<>()"]+[.][^@ ,;:<>()".]+$/;
const USERNAME =
  /^[a-zA-Z0-9._+'!#$%*/=?^`{|}~-]+@[a-zA-Z0-9-]+([.][a-zA-Z0-9-]+)*[.][a-zA-Z0-9-]*[a-zA-Z][a-zA-Z0-9-]*$/;

/** What JavaScript and Apex must do alike with text. */
export class Text {
  /** Without white space of any script at either end; null becomes ''. */
  static trim(value: string | null): string {
    const whole = value ?? '';
    // most text is trimmed already, and a loop is dear on the platform
    const isTrimmed =
      whole.length === 0 ||
      (!WHITESPACE.includes(whole.substring(0, 1)) && !WHITESPACE.includes(whole.substring(whole.length - 1)));
    return isTrimmed ? whole : Text.cut(whole);
  }

  static isBlank(value: string | null): boolean {
    return Text.trim(value).length === 0;
  }

  /** The form in which the platform compares names: it ignores case. */
  static key(value: string | null): string {
    return Text.trim(value).toLowerCase();
  }

  /** Lower-case ASCII letters and digits only; accents are dropped, letters of other scripts vanish. */
  static slug(value: string | null): string {
    let result = '';
    let rest = Text.key(value);
    while (!PLAIN_SLUG.test(rest)) {
      result = result + Text.slugOf(rest.substring(0, 1));
      rest = rest.substring(1);
    }
    return result + rest;
  }

  /** What the lines say; blank ones and white space around them do not count. Null has no lines. */
  static lines(value: string | null): string[] {
    const lines: string[] = [];
    let rest = value ?? '';
    while (rest.includes('\n')) {
      Text.addLine(lines, rest.substring(0, rest.indexOf('\n')));
      rest = rest.substring(rest.indexOf('\n') + 1);
    }
    Text.addLine(lines, rest);
    return lines;
  }

  /**
   * Fills `{0}`, `{1}` … of a label with values. A placeholder without a value stays visible, so that nobody mistakes
   * half a sentence for a whole one.
   */
  static fill(template: string, params: string[]): string {
    const values = new Map<string, string>();
    for (const param of params) {
      values.set(`${values.size}`, param);
    }
    let filled = '';
    let rest = template;
    while (rest.includes('{')) {
      filled = filled + rest.substring(0, rest.indexOf('{'));
      rest = rest.substring(rest.indexOf('{') + 1);
      const position = rest.includes('}') ? rest.substring(0, rest.indexOf('}')) : '';
      const value = values.get(position) ?? null;
      if (value == null) {
        filled = filled + '{';
      } else {
        filled = filled + value;
        rest = rest.substring(position.length + 1);
      }
    }
    return filled + rest;
  }

  static isEmail(value: string): boolean {
    return EMAIL.test(value);
  }

  /** Form of an e-mail address, but it need not be one that receives mail. */
  static isUsername(value: string): boolean {
    return USERNAME.test(value);
  }

  private static cut(whole: string): string {
    let rest = whole;
    while (rest.length > 0 && WHITESPACE.includes(rest.substring(0, 1))) {
      rest = rest.substring(1);
    }
    while (rest.length > 0 && WHITESPACE.includes(rest.substring(rest.length - 1))) {
      rest = rest.substring(0, rest.length - 1);
    }
    return rest;
  }

  private static addLine(lines: string[], line: string): void {
    const text = Text.trim(line);
    if (text.length > 0) {
      lines.push(text);
    }
  }

  private static slugOf(letter: string): string {
    if (SLUG.includes(letter)) {
      return letter;
    }
    if (letter === 'ß') {
      return 'ss';
    }
    if (letter === 'æ') {
      return 'ae';
    }
    if (letter === 'œ') {
      return 'oe';
    }
    const position = ACCENTED.indexOf(letter);
    return position < 0 ? '' : PLAIN.substring(position).substring(0, 1);
  }
}
