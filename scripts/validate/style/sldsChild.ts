import { lint } from '@salesforce-ux/slds-linter/executor';

/** The linter takes folders of its working directory only, so it has a process of its own. Prints what it found. */
const results: unknown[] = [];
for (const directory of process.argv.slice(2)) {
  const found: unknown = await lint({ directory });
  results.push(found);
}
process.stdout.write(JSON.stringify(results.flat()));
