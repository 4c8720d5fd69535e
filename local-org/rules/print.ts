import { FIELD_RULES } from './fieldRules.ts';
import { INPUT_RULES } from './inputRules.ts';
import { MIXED_DML } from './mixedDml.ts';
import type { Confidence } from './rule.ts';
import { RULES } from './rules.ts';

/** Prints every rule as a Markdown table: what is enforced, where it comes from, how sure we are. */
const rows = [
  ...RULES.map((rule) => ({ ...rule, where: `${rule.object} ${rule.operations.join(', ')}` })),
  ...FIELD_RULES.map((rule) => ({ ...rule, where: 'every value' })),
  ...INPUT_RULES.map((rule) => ({ ...rule, where: 'every record' })),
  { ...MIXED_DML, where: 'every transaction' }
];

const ORDER: readonly Confidence[] = ['documentation', 'observed', 'assumed'];
const sorted = ORDER.flatMap((confidence) => rows.filter((row) => row.confidence === confidence));

console.log('| rule | where | status code | message | confidence | source |');
console.log('|---|---|---|---|---|---|');
for (const { id, where, statusCode, message, confidence, source } of sorted) {
  const cells = [id, where, statusCode, message, confidence, source];
  console.log(`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
}
