import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Works on names in threads, one for each core: a free thread takes the next name.
 *
 * @param script run in each thread; it is sent names, and answers each with one message
 * @param names in the order in which they are started: long ones first, or the last thread works alone
 * @param onAnswer told as soon as a thread has answered
 * @throws Error when a thread breaks
 */
export async function inThreads(
  script: URL,
  workerData: unknown,
  names: readonly string[],
  onAnswer: (answer: unknown) => void
): Promise<void> {
  const queue = [...names];
  const threads = Math.min(Math.max(2, availableParallelism()), names.length);
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(script, { workerData });
      try {
        for (let name = queue.shift(); name !== undefined; name = queue.shift()) onAnswer(await ask(worker, name));
      } finally {
        await worker.terminate();
      }
    })
  );
}

function ask(worker: Worker, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const tellEnd = (code: number): void => {
      reject(new Error(`The thread ended with ${code} while it worked on "${name}".`));
    };
    worker.once('error', reject).once('exit', tellEnd);
    worker.once('message', (answer: unknown) => {
      worker.off('error', reject).off('exit', tellEnd);
      resolve(answer);
    });
    worker.postMessage(name);
  });
}
