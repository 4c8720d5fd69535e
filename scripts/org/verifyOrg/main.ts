import { salesforceCli } from '../cli/salesforceCli.ts';
import { npmScript } from '../npmScript.ts';
import { ROOT } from '../projectRoot.ts';
import { runMain } from '../runMain.ts';
import { runContract } from './contract.ts';
import { DeployedOrgs } from './deployed.ts';
import { testOffline, validateOffline } from './offline.ts';
import { HELP, readOptions } from './options.ts';
import { verifyOrg } from './verifyOrg.ts';

await runMain(async (args) => {
  const options = readOptions(args);
  if (options === null) {
    console.log(HELP);
    return 0;
  }
  const inspection = {
    cli: salesforceCli(),
    root: ROOT,
    print: console.log,
    npm: npmScript,
    deployed: new DeployedOrgs(ROOT),
    validate: validateOffline,
    offlineTests: testOffline,
    contract: runContract
  };
  return verifyOrg(inspection, options);
});
