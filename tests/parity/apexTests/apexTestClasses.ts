import { join } from 'node:path';
import { readScenarios } from '../../scenarios/scenario.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { readModel } from '../model/readModel.ts';
import { ScriptServices } from '../model/scriptServices.ts';
import { HELPER } from './apexValue.ts';
import { CHOSEN, readCases, WRITTEN } from './callCases.ts';
import type { CallCase } from './callCases.ts';
import { CallTests } from './callTests.ts';
import { helperClass } from './helperClass.ts';
import { scenarioMembers } from './scenarioTests.ts';
import { TestNames } from './testNames.ts';
import { themeOf } from './themes.ts';

/** An Apex class, and the file that it is made of. */
export interface ApexTestClass {
  readonly name: string;
  /** Absolute. */
  readonly source: string;
  readonly text: string;
}

/** Apex tests of the services, with what the services in TypeScript answer today. */
export async function apexTestClasses(): Promise<readonly ApexTestClass[]> {
  const model = readModel();
  const tests = new CallTests(model, await ScriptServices.load(model));
  const themes = Map.groupBy([...readCases(WRITTEN), ...readCases(CHOSEN)], themeOf);
  return [
    { name: HELPER, source: join(import.meta.dirname, 'helperClass.ts'), text: helperClass() },
    ...readScenarios().map((scenario) => ({
      name: scenarioClassName(scenario),
      source: scenario.file,
      text: testClass(scenarioClassName(scenario), scenario.title, scenarioMembers(model, scenario))
    })),
    ...[...themes].map(([theme, cases]) => themeClass(tests, theme, cases))
  ];
}

function themeClass(tests: CallTests, theme: string, cases: readonly CallCase[]): ApexTestClass {
  const name = `Enablement${theme}ScenarioTest`;
  const names = new TestNames();
  const members = cases.map((one) => tests.method(one, names)).join('\n');
  return {
    name,
    source: CHOSEN,
    text: testClass(name, `The services answer in Apex as in TypeScript: ${theme}`, members)
  };
}

function testClass(name: string, sentence: string, members: string): string {
  return `/** ${sentence}. */\n@IsTest\nprivate class ${name} {\n${members}}\n`;
}

/** The last two words of the file: `health-cloud-video-visits` is `EnablementVideoVisitsScenarioTest`. */
function scenarioClassName({ file }: Scenario): string {
  const words = /([a-z]+)-([a-z]+)\.json$/.exec(file)?.slice(1) ?? [];
  return `Enablement${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}ScenarioTest`;
}
