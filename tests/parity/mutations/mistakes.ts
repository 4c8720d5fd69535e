import type { Mutation } from './mutation.ts';

interface Mistake {
  readonly kind: string;
  /** What the code looks like, where texts and comments are blank. */
  readonly pattern: RegExp;
  /** @param found what the code really is; null when nothing can be done wrong */
  readonly after: (found: string, groups: readonly string[]) => string | null;
}

const BORDERS = new Map([
  [' < ', ' <= '],
  [' <= ', ' < '],
  [' > ', ' >= '],
  [' >= ', ' > ']
]);
const OPPOSITES = new Map([
  [' == ', ' != '],
  [' != ', ' == '],
  [' && ', ' || '],
  [' || ', ' && '],
  [' + ', ' - '],
  [' - ', ' + ']
]);
const NAME = '[A-Za-z][\\w.]*';

const MISTAKES: readonly Mistake[] = [
  { kind: 'border moved', pattern: / (?:<|<=|>|>=) /g, after: (found) => BORDERS.get(found) ?? null },
  { kind: 'operator swapped', pattern: / (?:==|!=|&&|\|\||\+|-) /g, after: (found) => OPPOSITES.get(found) ?? null },
  {
    kind: 'condition negated',
    pattern: /(?<=^ *(?:\} else )?if \().*(?=\) \{$)/gm,
    after: (found) => `!(${found})`
  },
  { kind: 'negation dropped', pattern: /(?<=[( ])!(?=[a-zA-Z])/g, after: () => '' },
  { kind: 'truth swapped', pattern: /\b(?:true|false)\b/g, after: (found) => (found === 'true' ? 'false' : 'true') },
  { kind: 'statement dropped', pattern: /^ +(?:[a-z]\w*\.)?(?:add\w*|check\w*|claim\w*)\(.*\);\n/gm, after: () => '' },
  // what is nothing to begin with is nothing without that statement, too
  { kind: 'statement dropped', pattern: /^ +[a-z][\w.]* \+?= (?!null;).*;\n/gm, after: () => '' },
  { kind: 'statement dropped', pattern: /^ +(?:break|continue|\w+\+\+);\n/gm, after: () => '' },
  { kind: 'off by one', pattern: /(?<=[ (])\d+(?=[;,)]| )/g, after: (found) => String(Number(found) + 1) },
  {
    kind: 'text changed',
    pattern: /'[^'\n]*'/g,
    after: (found) => (found === "''" ? "'x'" : `${found.slice(0, -1)}x'`)
  },
  {
    kind: 'arguments swapped',
    pattern: new RegExp(`(?<=\\w\\()(${NAME}), (${NAME})(?=[,)])`, 'g'),
    after: (_, [one = '', other = '']) => `${other}, ${one}`
  },
  { kind: 'fallback dropped', pattern: / \?\? [\w.']+(?:\(\))?/g, after: () => '' },
  { kind: 'search turned round', pattern: /\.(?:startsWith|endsWith|contains)\(/g, after: turned },
  {
    kind: 'null returned',
    pattern: /(?<=return )[a-z][\w.]*(?=;)/g,
    after: (found) => (found === 'null' ? null : 'null')
  }
];

/**
 * Every mistake of these kinds that can be made in a class.
 *
 * @param file name of its file
 * @param text what Prettier made of it: the patterns count on its layout
 */
export function mistakesIn(file: string, text: string): Mutation[] {
  const code = withoutComments(text);
  const quiet = code.replace(/'(?:[^'\\\n]|\\.)*'/g, (found) => `'${'_'.repeat(found.length - 2)}'`);
  return MISTAKES.flatMap(({ kind, pattern, after }) =>
    [...quiet.matchAll(pattern)].flatMap(({ index, 0: { length }, ...groups }) => {
      const before = text.substring(index, index + length);
      const changed = after(before, Object.values(groups).slice(0, 2).map(String));
      return changed === null ? [] : [{ file, offset: index, before, after: changed, kind }];
    })
  );
}

function turned(found: string): string {
  if (found === '.startsWith(') return '.endsWith(';
  return found === '.endsWith(' ? '.startsWith(' : '.equals(';
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(?<=^\s*)\/\/.*$/gm, (found) => found.replace(/[^\n]/g, ' '));
}
