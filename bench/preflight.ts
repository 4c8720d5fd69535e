import {
  PlanService,
  PrefillService,
  PreflightService
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { factsOf, nothingTaken, orgWith } from './facts.ts';
import { measure, type Measurement } from './measure.ts';

const PEOPLE = 10_000;
const GRANTS = 200;

/** Prefill, preflight and plan of 10,000 people, against merely parsing the same facts from JSON. */
export function benchPreflight(): Promise<Measurement> {
  const answers = Array.from({ length: PEOPLE }, (_, number) =>
    JSON.stringify(factsOf(number, orgWith(GRANTS, PEOPLE)))
  );
  const people = answers.map((_, number) => factsOf(number, orgWith(GRANTS, PEOPLE)));
  let findings = 0;
  return measure({
    title: `prefill, preflight and plan of ${PEOPLE} people, ${GRANTS} permission sets each`,
    prepare: () => people,
    subject: () => {
      findings = 0;
      for (const facts of people) {
        const draft = PrefillService.propose(facts, nothingTaken, 'Student');
        findings += PreflightService.check(facts, nothingTaken, draft).length;
        PlanService.plan(facts, draft);
      }
    },
    baseline: 'parsing their facts from JSON',
    compare: () => {
      for (const answer of answers) {
        JSON.parse(answer);
      }
    },
    note: () => `${findings} findings`
  });
}
