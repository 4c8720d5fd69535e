import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StageResult } from './runStage.ts';
import { isRecord } from './text/json.ts';

/**
 * Runs stages beside each other, one thread for each core: a free thread takes the next stage.
 *
 * @param names in the order in which they are started: long ones first, or the last thread works alone
 * @param onResult told as soon as a stage has ended
 */
export async function runStages(
  root: string,
  names: readonly string[],
  onResult: (result: StageResult) => void
): Promise<void> {
  const queue = [...names];
  const threads = Math.min(Math.max(2, availableParallelism()), names.length);
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(new URL('stageWorker.ts', import.meta.url), { workerData: { root } });
      try {
        for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
          onResult(await ask(worker, name));
        }
      } finally {
        await worker.terminate();
      }
    })
  );
}

function ask(worker: Worker, name: string): Promise<StageResult> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer: unknown) => {
      worker.off('error', reject);
      if (isStageResult(answer)) resolve(answer);
      else reject(new Error(`The stage "${name}" gave no result.`));
    });
    worker.postMessage(name);
  });
}

function isStageResult(answer: unknown): answer is StageResult {
  return isRecord(answer) && typeof answer['stage'] === 'string' && Array.isArray(answer['problems']);
}
