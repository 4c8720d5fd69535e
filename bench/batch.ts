import {
  BatchService,
  PlanService,
  PrefillService,
  PreflightService
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { factsOf, nothingTaken, orgWith } from './facts.ts';
import { measure, type Measurement } from './measure.ts';

const PEOPLE = 200;
const GRANTS = 2_000;

/** Preflight and plans of 200 people of a large org in one request, against one by one, which searches its lists each time. */
export function benchBatch(): Promise<Measurement> {
  const org = orgWith(GRANTS, PEOPLE);
  const people = Array.from({ length: PEOPLE }, (_, number) => {
    const facts = factsOf(number, org);
    return { facts, draft: PrefillService.propose(facts, nothingTaken, 'Student') };
  });
  let findings = 0;
  return measure({
    title: `preflight and plans of ${PEOPLE} people in one request, ${GRANTS} permission sets`,
    prepare: () => people,
    subject: () => {
      const preparations = BatchService.prepare(people, nothingTaken, []);
      findings = preparations.reduce((sum, preparation) => sum + preparation.findings.length, 0);
    },
    baseline: 'preflight and plans of the same people one by one',
    compare: () => {
      for (const { facts, draft } of people) {
        PreflightService.check(facts, nothingTaken, draft);
        PlanService.plan(facts, draft);
      }
    },
    note: () => `${findings} findings`
  });
}
