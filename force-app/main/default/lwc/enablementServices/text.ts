const WHITESPACE =
  ' \t\n\r\u000b\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
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
    let start = 0;
    let stop = whole.length;
    while (start < stop && WHITESPACE.includes(whole.charAt(start))) {
      start++;
    }
    while (stop > start && WHITESPACE.includes(whole.charAt(stop - 1))) {
      stop--;
    }
    return whole.substring(start, stop);
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
    const source = Text.key(value);
    let result = '';
    for (let at = 0; at < source.length; at++) {
      result += Text.slugOf(source.charAt(at));
    }
    return result;
  }

  static isEmail(value: string): boolean {
    return EMAIL.test(value);
  }

  /** Form of an e-mail address, but it need not be one that receives mail. */
  static isUsername(value: string): boolean {
    return USERNAME.test(value);
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
    return position < 0 ? '' : PLAIN.charAt(position);
  }
}
