import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diskProject } from '../project/diskProject.ts';
import { stages } from '../stages.ts';
import { runMutations, type Verdict } from './runMutations.ts';
import { mutations } from './table/table.ts';

/**
 * `npm run validate:mutations`: plants every mistake of the table and tells which ones the stages find. `--list` prints what was said about each,
 * `--only` chooses a stage, `--skip-apex` leaves out those that need a JDK.
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
  const project = diskProject(resolve('.'));
  const verdicts: Verdict[] = [];
  for (const stage of stages) {
    const planted = mutations.filter((mutation) => mutation.stage === stage.name);
    const isChosen = values.only.length === 0 || values.only.includes(stage.name);
    if (planted.length === 0 || !isChosen) continue;
    if (stage.needsJdk && values['skip-apex']) {
      console.log(`NOT checked: ${planted.length} mistakes for ${stage.name}`);
      continue;
    }
    const start = performance.now();
    const found = await runMutations(project, stage, planted);
    verdicts.push(...found);
    if (values.list)
      found.forEach(({ mutation, said }) => {
        console.log(`  ${mutation.what}: ${said ?? '-'}`);
      });
    const caught = found.filter(({ isCaught }) => isCaught).length;
    console.log(`${stage.name}: ${caught} of ${found.length} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return tell(verdicts);
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

process.exitCode = await main(process.argv.slice(2));
