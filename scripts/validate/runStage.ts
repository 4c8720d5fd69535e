import type { Problem } from './problem.ts';
import type { Project } from './project/project.ts';
import type { Stage } from './stage.ts';

/** What came of one stage. */
export interface StageResult {
  readonly stage: string;
  readonly milliseconds: number;
  readonly problems: readonly Problem[];
  /** why the check itself could not be done, null when it was */
  readonly failure: string | null;
}

/** Runs one stage. Never rejects. */
export async function runStage(stage: Stage, project: Project): Promise<StageResult> {
  const start = performance.now();
  const done = (problems: readonly Problem[], failure: string | null): StageResult => ({
    stage: stage.name,
    milliseconds: Math.round(performance.now() - start),
    problems,
    failure
  });
  try {
    return done(await stage.run(project), null);
  } catch (error) {
    return done([], error instanceof Error ? error.message : String(error));
  }
}
