import {
  EmailService,
  PlanService,
  PreflightService,
  PrefillService
} from '../../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { apexString } from '../../../scripts/services-to-apex/translator/apexString.ts';
import type { Case, Scenario } from '../../scenarios/scenario.ts';
import type { ServiceModel } from '../model/shape.ts';
import { toWire } from '../model/wire.ts';
import { apexJson, apexValue, HELPER } from './apexValue.ts';
import { changesOf } from './changes.ts';
import { tell, withoutNulls } from './tellArguments.ts';
import { TestNames } from './testNames.ts';

/** The members of an Apex test class that goes through all cases of a scenario. */
export function scenarioMembers(model: ServiceModel, scenario: Scenario): string {
  const names = new TestNames();
  const used = scenario.cases.map(({ presetName }) => presetName);
  // an org has all presets of the package, and a scenario speaks of few
  const cases = scenario.cases.map((one) => ({
    ...one,
    facts: { ...one.facts, presets: one.facts.presets.filter(({ name }) => used.includes(name)) }
  }));
  const common = toWire(cases[0]?.facts);
  const told = tell(model, { kind: 'object', name: 'Facts' }, common);
  const methods = cases.map((one) => caseMethod(model, common, one, names));
  return `private static final String FACTS = ${apexJson(told)};\n\n${methods.join('\n')}`;
}

function caseMethod(model: ServiceModel, common: unknown, one: Case, testNames: TestNames): string {
  const { name, facts, names, presetName, draft, changes } = one;
  const proposed = PrefillService.propose(facts, names, presetName);
  const special = changesOf(common, toWire(facts)) ?? {};
  const same = (actual: string, expected: unknown, type: string, what: string) =>
    `Assert.areEqual(${HELPER}.told(${apexJson(withoutNulls(expected))}, ${type}.class), JSON.serialize(${actual}), ${apexString(`${name}: ${what}`)});`;
  return `/** ${name} */
  @IsTest
  static void ${testNames.name(name)}() {
    EnablementFacts facts = ${HELPER}.facts(FACTS, ${apexJson(special)});
    EnablementNameCheck names = ${apexValue(model, { kind: 'object', name: 'NameCheck' }, toWire(names))};
    EnablementDraft proposed = EnablementPrefillService.propose(facts, names, ${presetName === null ? 'null' : apexString(presetName)});
    EnablementDraft draft = ${HELPER}.draft(proposed, ${apexJson(changes)});
    ${same('proposed', toWire(proposed), 'EnablementDraft', 'proposed draft')}
    ${same('EnablementPreflightService.check(facts, names, draft)', toWire(PreflightService.check(facts, names, draft)), 'List<EnablementFinding>', 'findings')}
    ${same('EnablementPlanService.plan(facts, draft)', toWire(PlanService.plan(facts, draft)), 'EnablementPlan', 'plan')}
    ${same('EnablementEmailService.expectation(facts, draft)', toWire(EmailService.expectation(facts, draft)), 'EnablementEmailExpectation', 'e-mail')}
  }
`;
}
