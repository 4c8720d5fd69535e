import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PlanField } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import {
  PlanService,
  PreflightService
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { isRecord } from '../../server/salesforce/row.ts';
import { assertFindings, sameFields } from './expectations.ts';
import { readScenarios } from './scenario.ts';

for (const scenario of readScenarios()) {
  describe(scenario.title, () => {
    for (const { name, facts, names, draft, findings, plan, emailRequested } of scenario.cases) {
      describe(name, () => {
        test('has the expected findings', () => {
          assertFindings(PreflightService.check(facts, names, draft), findings);
        });

        test('plans the expected records', () => {
          const { records } = PlanService.plan(facts, draft);
          const worded = records.map(({ operation, sobjectType, label, fields }, at) => {
            const wanted = plan[at]?.fields;
            const all = Object.fromEntries(fields.map((field) => [field.name, inWords(field)]));
            return { operation, sobjectType, label, fields: isRecord(wanted) ? sameFields(all, wanted) : all };
          });
          assert.deepEqual(
            worded.map((record, at) => sameFields(record, plan[at] ?? record)),
            plan
          );
        });

        test('requests an e-mail only if expected', () => {
          assert.equal(PlanService.plan(facts, draft).emailRequested, emailRequested);
        });
      });
    }
  });
}

/** Ids are written as what they stand for, because every org has others. */
function inWords({ name, kind, value, display }: PlanField): string {
  return kind !== 'record' && name.endsWith('Id') ? display : value;
}
