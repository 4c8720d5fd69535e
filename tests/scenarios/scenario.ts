import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  Draft,
  Facts,
  NameCheck
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PrefillService } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { UnknownRecord } from '../../server/salesforce/row.ts';
import { isRecord } from '../../server/salesforce/row.ts';
import { list, withChanges } from './checkedJson.ts';
import { toFacts } from './scenarioFacts.ts';
import { shippedPresets } from './shippedPresets.ts';

const FOLDER = new URL('./', import.meta.url);

/** A procedure that people follow, as an acceptance test; README.md describes the files. */
export interface Scenario {
  /** Absolute. */
  file: string;
  title: string;
  cases: Case[];
}

export interface Case {
  name: string;
  facts: Facts;
  names: NameCheck;
  presetName: string | null;
  /** What the admin changes in the proposed draft. */
  changes: UnknownRecord;
  draft: Draft;
  /** Every finding, in any order; only the fields that are written here are compared. */
  findings: UnknownRecord[];
  /** Every record, in commit order; of its fields, those that are written here. */
  plan: UnknownRecord[];
  emailRequested: boolean;
  /** Why no org of this project can be like that; null for a case that every runner takes. */
  onlyServices: string | null;
}

/** @throws Error naming the place in a file that is not understood */
export function readScenarios(): Scenario[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return files.map((file) => {
    const json = record(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')), file);
    const cases = list(json.cases, `${file}.cases`);
    return {
      file: fileURLToPath(new URL(file, FOLDER)),
      title: text(json.title, `${file}.title`),
      cases: cases.map((entry, at) => toCase(record(json.facts, `${file}.facts`), entry, `${file}.cases[${at}]`))
    };
  });
}

const CASE = {
  name: '',
  onlyServices: null,
  facts: {},
  presetName: null,
  names: {},
  draft: {},
  findings: [],
  plan: [],
  emailRequested: false
};

function toCase(common: UnknownRecord, json: unknown, where: string): Case {
  const entry: UnknownRecord = { ...withChanges(CASE, json, where) };
  const changes = record(entry.facts, `${where}.facts`);
  const person = { ...record(common.person ?? {}, 'facts.person'), ...record(changes.person ?? {}, `${where}.person`) };
  const facts = toFacts({ ...common, ...changes, person }, shippedPresets(), `${where}.facts`);
  const nothingTaken: NameCheck = { takenUsernames: [], takenNicknames: [] };
  const names = withChanges(nothingTaken, entry.names, `${where}.names`);
  const presetName = entry.presetName === null ? null : text(entry.presetName, `${where}.presetName`);
  return {
    name: text(entry.name, `${where}.name`),
    facts,
    names,
    presetName,
    changes: record(entry.draft, `${where}.draft`),
    draft: withChanges(PrefillService.propose(facts, names, presetName), entry.draft, `${where}.draft`),
    findings: list(entry.findings, `${where}.findings`).map((finding) => record(finding, `${where}.findings`)),
    plan: list(entry.plan, `${where}.plan`).map((planned) => record(planned, `${where}.plan`)),
    emailRequested: entry.emailRequested === true,
    onlyServices: entry.onlyServices === null ? null : text(entry.onlyServices, `${where}.onlyServices`)
  };
}

function record(value: unknown, where: string): UnknownRecord {
  if (!isRecord(value)) {
    throw new Error(`${where} must be an object.`);
  }
  return value;
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') {
    throw new Error(`${where} must be a text.`);
  }
  return value;
}
