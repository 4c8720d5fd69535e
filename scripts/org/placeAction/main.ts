import { salesforceCli } from '../cli/salesforceCli.ts';
import { runMain } from '../runMain.ts';
import { HELP, readOptions } from './options.ts';
import { placeAction } from './placeAction.ts';

await runMain(async (args) => {
  const options = readOptions(args);
  if (options === null) console.log(HELP);
  else await placeAction(salesforceCli(), options, console.log);
  return 0;
});
