import type { Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';
import { runMutations } from './runMutations.ts';
import { mutations } from './table/table.ts';

/** What became of the mistakes of one stage; they are told by their place in the table. */
export interface StageVerdict {
  readonly stage: string;
  readonly milliseconds: number;
  readonly found: readonly FoundMistake[];
}

export interface FoundMistake {
  /** index in the table */
  readonly index: number;
  readonly isCaught: boolean;
  readonly said: string | null;
}

/** Plants every mistake of the table that the stage should find. */
export async function judgeStage(project: Project, stage: Stage): Promise<StageVerdict> {
  const start = performance.now();
  const planted = mutations.filter((mutation) => mutation.stage === stage.name);
  const verdicts = await runMutations(project, stage, planted);
  return {
    stage: stage.name,
    milliseconds: performance.now() - start,
    found: verdicts.map(({ mutation, isCaught, said }) => ({ index: mutations.indexOf(mutation), isCaught, said }))
  };
}
