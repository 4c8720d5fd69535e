/** What a member is called on. */
export type Receiver = 'string' | 'list' | 'map' | 'set' | 'Math' | 'RegExp';

/** What an argument must be beyond being translatable. */
export type Demand = 'counted' | 'plain' | 'literal' | 'filled';

export interface LibraryRow {
  readonly on: Receiver;
  /** As TypeScript writes it: receiver, member, arguments; a number stands for itself. */
  readonly typescript: string;
  /** The same names in Apex. `whole` is the variable that the receiver was cut from, `loop` a loop of its own. */
  readonly apex: string;
  /** `value` gives one, `statement` stands alone because the two languages give something different back. */
  readonly use: 'value' | 'statement' | 'loop';
  /** By argument; what a method of text, Math or a pattern takes must never be null anyway. */
  readonly demands: Readonly<Record<string, Demand>>;
  /** What the items of the list must be. */
  readonly items: 'any' | 'comparable' | 'text';
  readonly note: string;
  /** Read from `typescript`. */
  readonly receiver: string;
  readonly member: string;
  readonly parameters: readonly string[];
}

function row(on: Receiver, typescript: string, apex: string, note: string, more: Partial<LibraryRow> = {}): LibraryRow {
  const [, receiver = '', member = '', inside = ''] = /^(\w+)\.(\w+)(?:\((.*)\))?$/.exec(typescript) ?? [];
  const parameters = inside === '' ? [] : inside.split(', ');
  return { on, typescript, apex, note, use: 'value', demands: {}, items: 'any', receiver, member, parameters, ...more };
}

const OFFSETS = 'counts 16-bit units, as JavaScript does';
const LOCALE = 'both follow Unicode whatever the locale: İ becomes i and a dot, Σ at the end of a word ς';

/** Every property and method of the dialect. The first row that fits is the translation. */
export const LIBRARY: readonly LibraryRow[] = [
  row('string', 's.length', 's.length()', OFFSETS),
  row('string', 's.charAt(at)', 's.mid(at, 1)', 'a literal, or a variable that starts with one and only counts up', {
    demands: { at: 'counted' }
  }),
  row(
    'string',
    's.charAt(at)',
    's.left(at + 1).mid(at, 1)',
    "any other sum of variables: '' where there is no character",
    {
      demands: { at: 'plain' }
    }
  ),
  row('string', 's.substring(0, to)', 's.left(to)', "the whole text when `to` is behind its end, '' when negative"),
  row(
    'string',
    's.substring(from, to)',
    's.mid(from, to - from)',
    'both are literals: JavaScript swaps what Apex refuses',
    {
      demands: { from: 'literal', to: 'literal' }
    }
  ),
  row('string', 's.substring(from)', 's.mid(from, whole.length())', "a negative position is 0, '' behind the end"),
  row('string', 's.includes(part)', 's.contains(part)', "case counts; true for ''"),
  row('string', 's.startsWith(part)', 's.startsWith(part)', "case counts; true for ''"),
  row('string', 's.endsWith(part)', 's.endsWith(part)', "case counts; true for ''"),
  row('string', 's.indexOf(part)', 's.indexOf(part)', "-1 when not found, 0 for ''"),
  row('string', 's.lastIndexOf(part)', 's.lastIndexOf(part)', "-1 when not found, the length for ''"),
  row('string', 's.toLowerCase()', 's.toLowerCase()', LOCALE),
  row('string', 's.toUpperCase()', 's.toUpperCase()', `${LOCALE.replace(/:.*/, '')}: ß becomes SS`),
  row(
    'string',
    's.replaceAll(part, by)',
    's.replace(part, by)',
    'both are literals, `part` not empty, `by` without $',
    {
      demands: { part: 'filled', by: 'literal' }
    }
  ),
  row('list', 'l.length', 'l.size()', ''),
  row('list', 'l.includes(item)', 'l.contains(item)', 'text by case, objects by identity', { items: 'comparable' }),
  row('list', 'l.indexOf(item)', 'l.indexOf(item)', '-1 when not found', { items: 'comparable' }),
  row('list', 'l.join(by)', 'String.join(l, by)', 'of texts that cannot be null', { items: 'text' }),
  row('list', 'l.push(item)', 'l.add(item)', 'Apex gives nothing back', { use: 'statement' }),
  row('list', 'l.sort()', 'l.sort()', 'of texts, by 16-bit units: A, Z, a, é', { use: 'statement', items: 'text' }),
  row('list', 'l.find((x) => test)', 'loop', 'after `const v =` or `return`, with `?? null` or without', {
    use: 'loop'
  }),
  row('list', 'l.filter((x) => test)', 'loop', 'after `const v =` or `return`', { use: 'loop' }),
  row('list', 'l.some((x) => test)', 'loop', 'after `const v =` or `return`', { use: 'loop' }),
  row('list', 'l.every((x) => test)', 'loop', 'after `const v =` or `return`', { use: 'loop' }),
  row('list', 'l.map((x) => value)', 'loop', 'after `const v =` or `return`', { use: 'loop' }),
  row('map', 'm.size', 'm.size()', ''),
  row('map', 'm.get(key)', 'm.get(key)', 'null instead of undefined, which only `== null` may ask for'),
  row('map', 'm.has(key)', 'm.containsKey(key)', 'text keys by case'),
  row('map', 'm.set(key, value)', 'm.put(key, value)', 'Apex gives the former value back', { use: 'statement' }),
  row('set', 's.size', 's.size()', ''),
  row('set', 's.has(item)', 's.contains(item)', 'text by case'),
  row('set', 's.add(item)', 's.add(item)', 'Apex says whether it was new', { use: 'statement' }),
  row('Math', 'Math.min(a, b)', 'Math.min(a, b)', 'exactly two numbers'),
  row('Math', 'Math.max(a, b)', 'Math.max(a, b)', 'exactly two numbers'),
  row('Math', 'Math.abs(a)', 'Math.abs(a)', ''),
  row('RegExp', 'R.test(s)', 'R.matcher(s).matches()', 'R is a constant of the file; Apex gives up on very long texts')
];

const LOOP = 'Apex has no functions: write `const v = list.METHOD((x) => ...)`, or a for...of loop';

/** What to write instead of members that somebody may well try. */
export const MEMBER_HINTS: ReadonlyMap<string, string> = new Map([
  ['trim', 'white space differs between the languages: use Text.trim()'],
  ['split', 'Apex splits by regular expression: cut with indexOf() and substring()'],
  ['slice', 'negative positions differ: use substring()'],
  ['substring', 'JavaScript swaps from and to: write s.substring(0, to).substring(from), starting from a variable'],
  ['replace', 'use replaceAll() with plain texts'],
  ['replaceAll', 'both texts must be literals, the first not empty, the second without $'],
  ['normalize', 'Apex has no Unicode normalisation: fold by a table'],
  ['localeCompare', 'locales differ: compare keys'],
  ['charCodeAt', 'compare characters, or look them up with indexOf()'],
  ['forEach', 'write a for...of loop'],
  ['reduce', 'write a for...of loop'],
  ['sort', 'only texts that cannot be null can be sorted, as a statement and without a comparison'],
  ['join', 'give it the separator, and a list of texts that cannot be null'],
  ['includes', 'lists and maps compare by content in Apex: keep ids instead'],
  ['keys', 'the order of maps and sets is not promised: keep a list beside it'],
  ['values', 'the order of maps and sets is not promised: keep a list beside it'],
  ['entries', 'the order of maps and sets is not promised: keep a list beside it'],
  ['delete', 'build another map or set'],
  ['floor', 'the dialect has whole numbers only'],
  ['test', 'the pattern must be a constant of the file, and the text must not be null'],
  ...['find', 'filter', 'some', 'every', 'map'].map((name): [string, string] => [name, LOOP.replace('METHOD', name)])
]);
