import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding, PlanField } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import {
  PlanService,
  PreflightService
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { UnknownRecord } from '../../server/salesforce/row.ts';
import { isRecord } from '../../server/salesforce/row.ts';
import { readScenarios } from './scenario.ts';

for (const scenario of readScenarios()) {
  describe(scenario.title, () => {
    for (const { name, facts, names, draft, findings, plan, emailRequested } of scenario.cases) {
      describe(name, () => {
        test('has the expected findings', () => {
          const found = PreflightService.check(facts, names, draft).sort(byCode);
          const expected = [...findings].sort(byCode);
          assert.deepEqual(found.map(outline), expected.map(outline));
          assert.deepEqual(
            found.map((finding, at) => sameFields(finding, expected[at] ?? {})),
            expected
          );
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

function outline({ severity, code }: Finding | UnknownRecord): string {
  return `${String(severity)} ${String(code)}`;
}

function byCode(one: Finding | UnknownRecord, other: Finding | UnknownRecord): number {
  return String(one.code).localeCompare(String(other.code));
}

/** Those fields that the expectation mentions; null for one that is not there. */
function sameFields(actual: object, expected: UnknownRecord): UnknownRecord {
  return Object.fromEntries(Object.keys(expected).map((name) => [name, Reflect.get(actual, name) ?? null]));
}

/** Ids are written as what they stand for, because every org has others. */
function inWords({ name, kind, value, display }: PlanField): string {
  return kind !== 'record' && name.endsWith('Id') ? display : value;
}
