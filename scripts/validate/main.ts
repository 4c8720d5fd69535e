import { HELP, readOptions, type Options } from './options.ts';
import { describeResult, describeSummary, isFine } from './report.ts';
import type { StageResult } from './runStage.ts';
import { runStages } from './runStages.ts';
import { stageNamed, stages } from './stages.ts';

/**
 * `npm run validate`.
 *
 * @returns exit code: 0 when nothing was found, 1 otherwise, 2 for a wrong command line
 */
async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  return validate(options);
}

function optionsOf(args: readonly string[]): Options | string {
  try {
    const options = readOptions(args);
    options.only.forEach(stageNamed);
    if (stagesOf(options).length === 0) return 'Every stage of --only needs a JDK, and --skip-apex leaves those out.';
    return options;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Names of the stages that are asked for. */
function stagesOf({ only, skipApex }: Options): string[] {
  const chosen = stages.filter((stage) => only.length === 0 || only.includes(stage.name));
  return chosen.filter((stage) => !(skipApex && stage.needsJdk)).map((stage) => stage.name);
}

async function validate(options: Options): Promise<number> {
  const start = performance.now();
  const checked = stagesOf(options);
  const results: StageResult[] = [];
  await runStages(options.root, checked, (result) => {
    results.push(result);
    console.log(describeResult(result));
  });
  const leftOut = stages.map((stage) => stage.name).filter((name) => !checked.includes(name));
  console.log(`\n${describeSummary(results, leftOut, performance.now() - start)}`);
  return isFine(results) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
