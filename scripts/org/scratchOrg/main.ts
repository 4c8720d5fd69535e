import { setTimeout } from 'node:timers/promises';
import { salesforceCli } from '../cli/salesforceCli.ts';
import { npmScript } from '../npmScript.ts';
import { ROOT } from '../projectRoot.ts';
import { runMain } from '../runMain.ts';
import { HELP, readOptions } from './options.ts';
import { scratchOrg } from './scratchOrg.ts';

await runMain(async (args) => {
  const options = readOptions(args);
  if (options === null) {
    console.log(HELP);
    return 0;
  }
  const sleep = (milliseconds: number) => setTimeout(milliseconds);
  await scratchOrg(
    { cli: salesforceCli(), root: ROOT, print: console.log, npm: npmScript, sleep, patience: 60 },
    options
  );
  return 0;
});
