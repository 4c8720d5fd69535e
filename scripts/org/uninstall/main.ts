import { salesforceCli } from '../cli/salesforceCli.ts';
import { ROOT } from '../projectRoot.ts';
import { runMain } from '../runMain.ts';
import { HELP, readOptions } from './options.ts';
import { uninstall } from './uninstall.ts';

await runMain(async (args) => {
  const options = readOptions(args);
  if (options === null) console.log(HELP);
  else await uninstall({ cli: salesforceCli(), root: ROOT, print: console.log }, options);
  return 0;
});
