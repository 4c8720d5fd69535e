import { messageOf, OrgError } from '../orgError.ts';
import type { Step } from './step.ts';

/** How a row of steps is run. */
export interface Run {
  readonly steps: readonly Step[];
  /** name of the step to begin with, null for the first */
  readonly from: string | null;
  readonly print: (line: string) => void;
  /** what to type in order to go on with a step */
  readonly resume: (step: string) => string;
}

/**
 * Runs steps one after the other; tells each one's purpose, what came of it, and how long it took.
 *
 * @throws OrgError with exit code 2 when there is no step to begin with, 1 with the way to resume when one fails
 */
export async function runSteps({ steps, from, print, resume }: Run): Promise<void> {
  for (const [number, step] of fromStep(steps, from)) {
    print(`[${number + 1}/${steps.length}] ${step.name}: ${step.purpose}`);
    const start = performance.now();
    try {
      const outcome = await step.run();
      print(`      ${outcome} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      if (!(error instanceof OrgError)) throw error;
      throw new OrgError(
        `The step "${step.name}" failed. ${messageOf(error)}\nWhen that is mended, go on with: ${resume(step.name)}`,
        error.exitCode
      );
    }
  }
}

function fromStep(steps: readonly Step[], from: string | null): [number, Step][] {
  const all = [...steps.entries()];
  if (from === null) return all;
  const first = steps.findIndex(({ name }) => name === from);
  if (first >= 0) return all.slice(first);
  throw new OrgError(`There is no step "${from}". Choose one of: ${steps.map(({ name }) => name).join(', ')}.`, 2);
}
