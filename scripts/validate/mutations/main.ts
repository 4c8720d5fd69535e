import { parseArgs } from 'node:util';
import { stageNamed, stages } from '../stages.ts';
import { isRecord } from '../text/json.ts';
import { inThreads } from '../threads.ts';
import type { StageVerdict } from './judgeStage.ts';
import type { Verdict } from './runMutations.ts';
import { mutations } from './table/table.ts';

/** Stages that take longest with their mistakes, in the order in which they are started. */
const LONGEST_FIRST = [
  'generated Apex',
  'unused Apex',
  'package',
  'types',
  'Apex rules',
  'Apex compiler',
  'references'
];

/**
 * `npm run validate:mutations`: plants every mistake of the table and tells which ones the stages find. `--list` prints
 * what was said about each, `--only` chooses a stage, `--skip-apex` leaves out those that need a JDK.
 *
 * @returns exit code: 1 when a mistake was not found, or one was found that the table calls a known miss
 */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'skip-apex': { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      list: { type: 'boolean', default: false }
    }
  });
  values.only.forEach(stageNamed);
  const chosen = stages.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
  const isLeftOut = (name: string): boolean => values['skip-apex'] && stageNamed(name).needsJdk;
  const names = chosen.map(({ name }) => name).filter((name) => mutations.some(({ stage }) => stage === name));
  for (const name of names.filter(isLeftOut)) {
    console.log(`NOT checked: ${mutations.filter(({ stage }) => stage === name).length} mistakes for ${name}`);
  }
  const verdicts: Verdict[] = [];
  const queue = longestFirst(names.filter((name) => !isLeftOut(name)));
  await inThreads(new URL('mutationWorker.ts', import.meta.url), null, queue, (answer) => {
    if (!isStageVerdict(answer)) throw new Error('A stage gave no verdict.');
    const found = verdictsOf(answer);
    verdicts.push(...found);
    tellStage(answer, found, values.list);
  });
  return tell(verdicts);
}

function longestFirst(names: readonly string[]): string[] {
  const rank = (name: string): number => {
    const index = LONGEST_FIRST.indexOf(name);
    return index < 0 ? LONGEST_FIRST.length : index;
  };
  return [...names].sort((a, b) => rank(a) - rank(b));
}

function verdictsOf({ found }: StageVerdict): Verdict[] {
  return found.flatMap(({ index, isCaught, said }) => {
    const mutation = mutations[index];
    return mutation === undefined ? [] : [{ mutation, isCaught, said }];
  });
}

function tellStage({ stage, milliseconds }: StageVerdict, found: readonly Verdict[], isListed: boolean): void {
  const caught = found.filter(({ isCaught }) => isCaught).length;
  console.log(`${stage}: ${caught} of ${found.length} in ${(milliseconds / 1000).toFixed(1)} s`);
  if (isListed)
    found.forEach(({ mutation, said }) => {
      console.log(`  ${mutation.what}: ${said ?? '-'}`);
    });
}

function tell(verdicts: readonly Verdict[]): number {
  const caught = verdicts.filter(({ isCaught }) => isCaught).length;
  const wrong = verdicts.filter(({ isCaught, mutation }) => isCaught === (mutation.missedBecause !== undefined));
  const share = ((100 * caught) / Math.max(1, verdicts.length)).toFixed(1);
  console.log(`\n${caught} of ${verdicts.length} planted mistakes are found (${share} %).\n\nKnown misses:`);
  for (const { mutation } of verdicts.filter(({ isCaught }) => !isCaught)) {
    if (mutation.missedBecause !== undefined) {
      console.log(`  ${mutation.stage}: ${mutation.what} (${mutation.missedBecause})`);
    }
  }
  for (const { mutation, isCaught } of wrong) {
    const sentence = isCaught ? 'is called a known miss, but was found' : 'was not found';
    console.log(`✖ ${mutation.stage}: ${mutation.what} in ${mutation.file} ${sentence}.`);
  }
  return wrong.length === 0 ? 0 : 1;
}

function isStageVerdict(answer: unknown): answer is StageVerdict {
  return isRecord(answer) && typeof answer['stage'] === 'string' && Array.isArray(answer['found']);
}

process.exitCode = await main(process.argv.slice(2));
