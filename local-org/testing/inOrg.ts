import { Scenario } from './scenario.ts';
import { startOrg } from './startOrg.ts';

/** Runs a test in an org of its own, in memory, made with the setup. */
export async function inOrg(setup: unknown, work: (given: Scenario) => Promise<void>): Promise<void> {
  const running = await startOrg({ setup });
  try {
    await work(new Scenario(running));
  } finally {
    await running.stop();
  }
}
