import { APEX_RULES } from './apexRules.ts';
import { FIELD_RULES } from './fieldRules.ts';
import { INPUT_RULES } from './inputRules.ts';
import { LOCK_RULES } from './lockRules.ts';
import { MIXED_DML } from './mixedDml.ts';
import { NOT_ENFORCED } from './notEnforced.ts';
import type { Confidence, Rule } from './rule.ts';
import { RULES } from './rules.ts';

type Described = Pick<Rule, 'id' | 'statusCode' | 'message' | 'source' | 'confidence'> & {
  readonly where: string;
  readonly names: string;
};

/** All rules of the org, as the page lists them. */
export const ALL_RULES: readonly Described[] = [
  ...RULES.map((rule) => ({
    ...rule,
    where: `${rule.object}: ${rule.operations.join(', ')}`,
    names: list(rule.fields)
  })),
  ...FIELD_RULES.map((rule) => ({ ...rule, where: 'every value', names: rule.namesField ? 'the field' : '' })),
  ...INPUT_RULES.map((rule) => ({ ...rule, where: 'every record', names: list(rule.fields) })),
  ...Object.values(APEX_RULES).map((rule) => ({ ...rule, where: 'Apex', names: list(rule.fields) })),
  { ...MIXED_DML, where: 'every transaction', names: list(MIXED_DML.fields) },
  ...Object.values(LOCK_RULES).map((rule) => ({ ...rule, where: 'where a test asks for it', names: list(rule.fields) }))
];

const CONFIDENCES: readonly (readonly [Confidence, string])[] = [
  ['documentation', 'Salesforce documents them'],
  ['observed', 'their text was captured from an org'],
  ['wording', 'the refusal is documented, its code or text is assumed'],
  ['assumed', 'the refusal itself is assumed; `assumedRules: "lenient"` in the setup switches these off']
];

/** The page about all rules, as Markdown: what is enforced, where it comes from, how sure we are, and what is missing. */
export function rulesPage(): string {
  return [
    '# What the local org refuses',
    'Written by `npm run rules` from the tables in `local-org/rules`; edit those. Numbers are Salesforce Knowledge articles.',
    'Rules about users and assignments are asked in the order of their files; that order is assumed. `{0}` stands for a value.',
    ...CONFIDENCES.flatMap(([confidence, meaning]) => section(confidence, meaning)),
    '## Not enforced',
    'What a real org may refuse and this one never does:',
    table(
      ['what', 'status code', 'message', 'why not'],
      NOT_ENFORCED.map(({ what, statusCode, message, reason }) => [what, statusCode, message, reason])
    )
  ]
    .join('\n\n')
    .concat('\n');
}

function section(confidence: Confidence, meaning: string): string[] {
  const rows = ALL_RULES.filter((rule) => rule.confidence === confidence).map((rule) => [
    rule.id,
    rule.where,
    rule.statusCode,
    rule.message,
    rule.names,
    rule.source
  ]);
  const head = ['rule', 'where', 'status code', 'message', 'fields', 'source'];
  return [`## ${confidence}: ${meaning}`, table(head, rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Messages hold signs that Markdown would take for markup. */
function escaped(cell: string): string {
  return cell.replace(/[|<>[\]*_\\]/g, '\\$&');
}

function list(fields: readonly string[]): string {
  return fields.join(', ');
}
