import type { Kind } from './types.ts';

export interface LibraryRow {
  /** What the member is called on. */
  readonly on: Kind;
  /**
   * As TypeScript writes it: receiver, member, arguments. 0 stands for itself; only what is called `item`, `key`
   * or `value` may be null.
   */
  readonly typescript: string;
  /** The same names in Apex, or `loop`: a loop of its own. A receiver that stands here twice must be a variable or a field. */
  readonly apex: string;
  /** `value` gives one, `statement` stands alone because the two languages give something different back. */
  readonly use: 'value' | 'statement' | 'loop';
  /** What the items of the list must be, and never null; empty when it does not matter. */
  readonly items: readonly Kind[];
  readonly note: string;
  /** Read from `typescript`. */
  readonly receiver: string;
  readonly member: string;
  readonly parameters: readonly string[];
  readonly isCall: boolean;
}

function row(on: Kind, typescript: string, apex: string, note: string, more: Partial<LibraryRow> = {}): LibraryRow {
  const [, receiver = '', member = '', inside = ''] = /^(\w+)\.(\w+)(?:\((.*)\))?$/.exec(typescript) ?? [];
  const parameters = inside === '' ? [] : inside.split(', ');
  const isCall = typescript.endsWith(')');
  return { on, typescript, apex, note, use: 'value', items: [], receiver, member, parameters, isCall, ...more };
}

const COMPARABLE: readonly Kind[] = ['string', 'number', 'boolean', 'data'];
const OFFSETS = 'counts 16-bit units, as JavaScript does';
const LOCALE = 'both follow Unicode whatever the locale: İ becomes i and a dot, Σ at the end of a word ς';

/** Every property and method of the dialect. The first row that fits is the translation. */
export const LIBRARY: readonly LibraryRow[] = [
  row('string', 's.length', 's.length()', OFFSETS),
  row('string', 's.substring(0, to)', 's.left(to)', "the whole text when `to` is behind its end, '' when negative"),
  row(
    'string',
    's.substring(from)',
    's.mid(from, s.length())',
    "of a variable or field; a negative position is 0, '' behind the end"
  ),
  row('string', 's.includes(part)', 's.contains(part)', "case counts; true for ''"),
  row('string', 's.startsWith(part)', 's.startsWith(part)', "case counts; true for ''"),
  row('string', 's.endsWith(part)', 's.endsWith(part)', "case counts; true for ''"),
  row('string', 's.indexOf(part)', 's.indexOf(part)', "-1 when not found, 0 for ''"),
  row('string', 's.lastIndexOf(part)', 's.lastIndexOf(part)', "-1 when not found, the length for ''"),
  row('string', 's.toLowerCase()', 's.toLowerCase()', LOCALE),
  row('string', 's.toUpperCase()', 's.toUpperCase()', `${LOCALE.replace(/:.*/, '')}: ß becomes SS`),
  row('list', 'l.length', 'l.size()', ''),
  row('list', 'l.includes(item)', 'l.contains(item)', 'text by case, objects by identity', { items: COMPARABLE }),
  row('list', 'l.indexOf(item)', 'l.indexOf(item)', '-1 when not found', { items: COMPARABLE }),
  row('list', 'l.join(by)', 'String.join(l, by)', 'of texts that cannot be null', { items: ['string'] }),
  row('list', 'l.push(item)', 'l.add(item)', 'Apex gives nothing back', { use: 'statement' }),
  row('list', 'l.find((x) => test)', 'loop', 'after `const v =`, undefined there is null here', {
    use: 'loop'
  }),
  row('list', 'l.filter((x) => test)', 'loop', 'after `const v =` or `return`', { use: 'loop' }),
  row('list', 'l.some((x) => test)', 'loop', 'after `const v =` or `return`', { use: 'loop' }),
  row('list', 'l.map((x) => value)', 'loop', 'after `const v =` or `return`', { use: 'loop' }),
  row('Map', 'm.size', 'm.size()', ''),
  row('Map', 'm.get(key)', 'm.get(key)', 'null instead of undefined, which only `== null` may ask for'),
  row('Map', 'm.has(key)', 'm.containsKey(key)', 'text keys by case'),
  row('Map', 'm.set(key, value)', 'm.put(key, value)', 'Apex gives the former value back', { use: 'statement' }),
  row('Set', 's.size', 's.size()', ''),
  row('Set', 's.has(item)', 's.contains(item)', 'text by case'),
  row('Set', 's.add(item)', 's.add(item)', 'Apex says whether it was new', { use: 'statement' }),
  row('RegExp', 'R.test(s)', 'R.matcher(s).matches()', 'Apex gives up on very long texts')
];

const LOOP = 'Apex has no functions: write `const v = list.METHOD((x) => ...)`, or a for...of loop';

/** What to write instead of members that somebody may well try. */
export const MEMBER_HINTS: ReadonlyMap<string, string> = new Map([
  ['trim', 'white space differs between the languages: use Text.trim()'],
  ['split', 'Apex splits by regular expression: cut with indexOf() and substring()'],
  ['slice', 'negative positions differ: use substring()'],
  ['substring', 'write s.substring(0, to), or s.substring(from) behind a variable or a field'],
  ['charAt', 'write s.substring(0, 1), or s.substring(at).substring(0, 1)'],
  ['replace', 'cut with indexOf() and substring()'],
  ['replaceAll', 'cut with indexOf() and substring()'],
  ['normalize', 'Apex has no Unicode normalisation: fold by a table'],
  ['localeCompare', 'locales differ: compare keys'],
  ['charCodeAt', 'look characters up with indexOf()'],
  ['forEach', 'write a for...of loop'],
  ['reduce', 'write a for...of loop'],
  ['sort', 'texts are ordered differently: keep the order in which they come'],
  ['every', 'turn it around: `const isMissing = list.some((x) => !test)`'],
  ['join', 'give it the separator, and a list of texts that cannot be null'],
  ['includes', 'lists and maps compare by content in Apex: keep ids instead'],
  ['keys', 'the order of maps and sets is not promised: keep a list beside it'],
  ['values', 'the order of maps and sets is not promised: keep a list beside it'],
  ['entries', 'the order of maps and sets is not promised: keep a list beside it'],
  ['delete', 'build another map or set'],
  ['min', 'write n < m ? n : m'],
  ['max', 'write n > m ? n : m'],
  ['abs', 'write n < 0 ? 0 - n : n'],
  ['floor', 'the dialect has whole numbers only'],
  ['test', 'the text must not be null'],
  ...['find', 'filter', 'some', 'map'].map((name): [string, string] => [name, LOOP.replace('METHOD', name)])
]);
