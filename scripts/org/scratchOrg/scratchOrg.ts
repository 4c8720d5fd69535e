import { commands } from '../cli/commands.ts';
import { runSteps } from '../steps/runSteps.ts';
import { createSteps } from './createSteps.ts';
import { resumeCommand, type ScratchOptions } from './options.ts';
import { peopleSteps } from './peopleSteps.ts';
import { siteSteps } from './siteSteps.ts';
import type { Workshop } from './workshop.ts';

/**
 * Makes the scratch org, or deletes it.
 *
 * @throws OrgError when a step fails, with the way to go on
 */
export async function scratchOrg(workshop: Workshop, options: ScratchOptions): Promise<void> {
  const { cli, print } = workshop;
  if (options.undo) {
    await cli.ask(commands.deleteScratchOrg(options.org));
    print(`The org ${options.org} is deleted, with all that was in it.`);
    return;
  }
  const makers = [createSteps, siteSteps, peopleSteps];
  await runSteps({
    steps: makers.flatMap((make) => make(workshop, options)),
    from: options.from,
    print,
    resume: (step) => resumeCommand(options, step)
  });
  print(
    `Done. Verify it with scripts/verify-org ${options.org}; delete it with ${resumeCommand(options, '').replace(/ --from $/, ' --undo')}.`
  );
}
