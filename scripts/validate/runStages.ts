import type { StageResult } from './runStage.ts';
import { isRecord } from './text/json.ts';
import { inThreads } from './threads.ts';

/**
 * Runs stages beside each other.
 *
 * @param names in the order in which they are started: long ones first
 * @param onResult told as soon as a stage has ended
 */
export async function runStages(
  root: string,
  names: readonly string[],
  onResult: (result: StageResult) => void
): Promise<void> {
  await inThreads(new URL('stageWorker.ts', import.meta.url), { root }, names, (answer) => {
    if (!isStageResult(answer)) throw new Error('A stage gave no result.');
    onResult(answer);
  });
}

function isStageResult(answer: unknown): answer is StageResult {
  return isRecord(answer) && typeof answer['stage'] === 'string' && Array.isArray(answer['problems']);
}
