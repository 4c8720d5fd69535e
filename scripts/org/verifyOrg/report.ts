import type { Comparison } from './compare.ts';
import { tell, type OrgFinding } from './orgFinding.ts';

/** All that a verification came to. */
export interface Verification {
  readonly findings: readonly OrgFinding[];
  readonly comparison: Comparison;
  /** sentences about what could not be verified */
  readonly unverified: readonly string[];
}

/** What is told at the end, line by line. */
export function report({ findings, comparison, unverified }: Verification): string[] {
  const { missed, falseAlarms } = comparison;
  const alarms = falseAlarms.map(({ file, line, cause }) => `${file}:${line}: ${cause}`);
  return [
    `The org found ${findings.length} problems.`,
    ...findings.map((finding) => `  ${tell(finding)}`),
    ...section(
      'The offline chain missed nothing.',
      'The offline chain missed (plant each as a mistake):',
      missed.map(tell)
    ),
    ...section('', 'The offline chain complained, and the org did not:', alarms),
    ...section('', 'NOT VERIFIED:', unverified),
    ...onlyOneWay(findings)
  ];
}

/** 0 when the org found nothing wrong, 1 when it did, 3 when something could not be verified. */
export function exitCode({ findings, unverified }: Verification): number {
  if (findings.length > 0) return 1;
  return unverified.length > 0 ? 3 : 0;
}

/** Tests that fail only together, or only alone, depend on each other or on limits of one transaction. */
function onlyOneWay(findings: readonly OrgFinding[]): string[] {
  const failing = (by: OrgFinding['by']) =>
    new Set(findings.filter((finding) => finding.by === by).map(({ name }) => name));
  const [together, alone] = [failing('tests at once'), failing('tests in order')];
  const lines = [
    ...[...together].filter((name) => !alone.has(name)).map((name) => `${name} fails only when all run at once`),
    ...[...alone].filter((name) => !together.has(name)).map((name) => `${name} fails only one after the other`)
  ];
  return section('', 'Tests that differ:', lines);
}

function section(none: string, title: string, lines: readonly string[]): string[] {
  if (lines.length > 0) return [title, ...lines.map((line) => `  ${line}`)];
  return none === '' ? [] : [none];
}
