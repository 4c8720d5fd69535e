import { LIBRARY, MEMBER_HINTS } from './library.ts';
import { REFUSED } from './refused.ts';
import { SYNTAX, SYNTAX_HINTS, syntaxName } from './syntax.ts';
import { TYPES } from './types.ts';

const RECEIVERS = {
  string: 'Text',
  list: 'Lists',
  Map: 'Maps',
  Set: 'Sets',
  RegExp: 'Patterns'
};

const INTRODUCTION = `Written by \`npm run build:apex\` from the tables in \`scripts/services-to-apex/dialect\`, which the translator itself
reads. Everything that is not listed here is refused, with its place and what to write instead.

The services are TypeScript, and Apex is made of them: \`npm run build:apex\` writes \`force-app/main/default/classes/services\`,
\`npm run build:apex -- --check\` fails when it is not up to date. A file holds either interfaces and types, or constants and
one class of static methods. Class names begin with \`Enablement\`. Data classes have \`@AuraEnabled\` properties for LWC and
Flow; those with a Map or a Set inside stay within Apex and have plain fields.

Both languages are to give the same result for the same values, as long as these are what their types say and whole
numbers stay below 2,147,483,648. A value that is missing is \`undefined\` or \`null\` here and \`null\` there, so it may only
be compared by \`== null\`. Comments stand above a statement or member and move along with it; \`@returns\` becomes \`@return\`.`;

/** The page about the dialect, as Markdown. */
export function dialectPage(): string {
  return [
    '# The dialect of the services',
    INTRODUCTION,
    '## Syntax',
    'In the examples `a` and `b` are text or null, `s` and `t` text, `n` is a number, `f` a boolean, `l` a list of text, `row` an object.',
    table(
      ['TypeScript', 'Apex', 'note'],
      SYNTAX.filter(({ typescript }) => typescript !== '').map((row) => [
        code(row.typescript),
        code(row.apex),
        row.note
      ])
    ),
    'Imports of single names and types that stand for others disappear.',
    '## Types',
    table(
      ['TypeScript', 'Apex', 'note'],
      TYPES.map((row) => [code(row.typescript), code(row.apex), row.note])
    ),
    '## Library',
    ...Object.entries(RECEIVERS).flatMap(([receiver, title]) => [
      `### ${title}`,
      table(
        ['TypeScript', 'Apex', 'note'],
        LIBRARY.filter(({ on }) => on === receiver).map((row) => [
          code(row.typescript),
          row.use === 'loop' ? 'a loop of its own' : code(row.apex),
          row.use === 'statement' ? `${row.note}; as a statement` : row.note
        ])
      )
    ]),
    '## Patterns',
    'A pattern is written `/^...$/`, of printable ASCII, without flags. It is made of characters, `\\d`, `\\w`, classes, groups and counts, with `|` in groups only. ' +
      '`[^...]` needs `+` or `*` and a fixed character behind it, because Apex counts a surrogate pair as one character here.',
    '## Refused, and what to write instead',
    table(
      ['refused', 'instead'],
      [
        ...Object.values(REFUSED).map(({ problem, hint }) => [problem, hint]),
        ...[...MEMBER_HINTS].map(([name, hint]) => [code(`.${name}`), hint]),
        ...[...SYNTAX_HINTS].map(([kind, hint]) => [syntaxName(kind), hint])
      ]
    )
  ]
    .join('\n\n')
    .concat('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  const lines = text.split('\n').map((line) => line.replace(/^ +/, ''));
  return text === '' ? '' : `${fence}${lines.join(' ')}${fence}`;
}
