import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { FindingCodes } from '../../check/findingCodes.ts';
import { Offer } from '../../input/offer.ts';
import { Requests } from '../../input/requests.ts';
import { readModel } from '../../model/readModel.ts';
import { wholeNumber } from '../../wholeNumber.ts';
import { callOf, CHOSEN, readCases, WRITTEN } from '../callCases.ts';
import { CaseChoice } from './caseChoice.ts';
import { InstrumentedServices } from './instrumented.ts';

/**
 * `npm run apex:cases [-- --runs 3000 --seed 1]`: looks through random requests for calls that reach every kind of
 * finding and every statement of the services, and makes them simple. `npm run build:apex` makes tests of them.
 */
async function main(): Promise<void> {
  const options = { runs: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } } as const;
  const { runs, seed } = parseArgs({ options }).values;
  const model = readModel();
  const counted = await InstrumentedServices.load(model);
  const requests = new Requests(model, new Offer(model), counted.services);
  const choice = new CaseChoice(model, counted);
  const written = readCases(WRITTEN);
  for (const one of written) {
    const { method, args } = callOf(model, one);
    choice.leaveOut(method, args);
  }
  for (const calls of requests.ofScenarios()) for (const call of calls) choice.offer(call);
  for (const calls of requests.random(wholeNumber('--seed', seed), wholeNumber('--runs', runs))) {
    for (const call of calls) choice.offer(call);
  }
  const missed = choice.choose(
    new FindingCodes(model).all.filter((code) => !written.some(({ finds }) => finds === code))
  );
  const settings = await prettier.resolveConfig(CHOSEN);
  writeFileSync(CHOSEN, await prettier.format(JSON.stringify(choice.cases), { ...settings, filepath: CHOSEN }));
  console.log(`${choice.cases.length} cases are chosen. Run npm run build:apex.`);
  if (missed.length > 0) console.log(`Nothing finds ${missed.join(', ')}. Raise --runs, or write such a case by hand.`);
}

await main();
