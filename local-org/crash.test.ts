import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BulkClient } from './testing/bulkClient.ts';
import { openSqlite } from './storage/sqlite.ts';
import { at, list } from './testing/json.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

/** Few for every day; CRASH_ROUNDS asks for more. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 3);
const RECORDS = 3000;
/** Milliseconds; a bulk load of that size takes about half of it, so that a kill hits every part and what follows. */
const LONGEST_LIFE = 800;

const SETUP = {
  licenses: [{ name: 'Salesforce', total: 100_000 }],
  permissionSets: [{ name: 'Anyone', label: 'Anyone' }]
};
const CSV = `LastName\n${Array.from({ length: RECORDS }, (_, number) => `Row ${number}\n`).join('')}`;

/** What the clients of one life of the process were told. */
interface Told {
  /** Contacts and users that an answer said were saved. */
  readonly ids: string[];
  /** Bulk jobs whose upload was acknowledged to be complete. */
  readonly jobs: string[];
}

describe('an org whose process is killed', () => {
  for (let round = 1; round <= ROUNDS; round++) {
    test(`has everything that it acknowledged, and nothing by halves (${round} of ${ROUNDS})`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'local-org-crash-'));
      writeFileSync(join(folder, 'setup.json'), JSON.stringify(SETUP));
      const told: Told = { ids: [], jobs: [] };
      const life = await start(folder);
      const work = Promise.allSettled([loadInBulk(life, told), createUsers(life, told), createContacts(life, told)]);
      await setTimeout(Math.random() * LONGEST_LIFE);
      await life.kill();
      for (const end of await work) {
        // Requests fail with the process, which is a TypeError of fetch; what an answer said must be right until then.
        if (end.status === 'rejected') assert.equal(nameOf(end.reason), 'TypeError', String(end.reason));
      }
      checkFile(folder);
      const next = await start(folder);
      await checkOrg(next, told);
      await next.kill();
      rmSync(folder, { recursive: true });
    });
  }
});

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

interface Life {
  readonly url: string;
  readonly token: string;
  kill(): Promise<void>;
}

/** Starts the org as its users do, on what is in the folder. */
async function start(folder: string): Promise<Life> {
  const args = [MAIN, '--port', '0', '--data', folder, '--setup', join(folder, 'setup.json')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    const [, url] = /^Local org ready: (\S+) [^]*token/m.exec(output) ?? [];
    if (url === undefined) continue;
    const token = readFileSync(join(folder, 'token'), 'utf8').trim();
    const kill = async () => {
      child.kill('SIGKILL');
      await exit;
    };
    return { url, token, kill };
  }
  throw new Error(`The org did not start: ${output}`);
}

async function loadInBulk(life: Life, told: Told): Promise<void> {
  const bulk = new BulkClient(life, life.token);
  const id = await bulk.create({ object: 'Contact', operation: 'insert' });
  await bulk.upload(id, CSV);
  const { json } = await bulk.setState(id, 'UploadComplete');
  if (at(json, 'state') === 'UploadComplete') told.jobs.push(id);
}

/** Graphs of a user with its permission set, one after the other until the process is gone. */
async function createUsers(life: Life, told: Told): Promise<never> {
  const one = async (soql: string) => String(at(await query(life, soql), '[0].Id'));
  const profile = await one(`SELECT Id FROM Profile WHERE Name = 'System Administrator'`);
  const set = await one(`SELECT Id FROM PermissionSet WHERE Name = 'Anyone'`);
  for (let number = 0; ; number++) {
    const name = `u${number}@crash.example.com`;
    const body = { LastName: 'Crash', Alias: 'crash', Email: name, Username: name, ProfileId: profile, ...LOCALE };
    const grant = { AssigneeId: '@{user.id}', PermissionSetId: set };
    const compositeRequest = [node('user', 'User', body), node('grant', 'PermissionSetAssignment', grant)];
    const answer = await post(life, '/composite/graph', { graphs: [{ graphId: 'g', compositeRequest }] });
    assert.equal(at(answer, 'graphs[0].isSuccessful'), true);
    told.ids.push(...list(at(answer, 'graphs[0].graphResponse.compositeResponse'), 'body.id').map(String));
  }
}

async function createContacts(life: Life, told: Told): Promise<never> {
  for (;;) {
    const answer = await post(life, '/sobjects/Contact', { LastName: 'Single' });
    told.ids.push(String(at(answer, 'id')));
  }
}

const LOCALE = {
  TimeZoneSidKey: 'Europe/London',
  LocaleSidKey: 'en_GB',
  LanguageLocaleKey: 'en_US',
  EmailEncodingKey: 'UTF-8'
};

function node(referenceId: string, object: string, body: object) {
  return { referenceId, method: 'POST', url: `/services/data/v68.0/sobjects/${object}`, body };
}

/** Opens the file as it was left, without the org. */
function checkFile(folder: string): void {
  const database = openSqlite(join(folder, 'org.sqlite'));
  assert.equal(database.get('PRAGMA integrity_check')?.['integrity_check'], 'ok');
  database.close();
}

async function checkOrg(life: Life, told: Told): Promise<void> {
  for (const object of ['Contact', 'User', 'PermissionSetAssignment']) {
    const found = new Set(list(await query(life, `SELECT Id FROM ${object}`), 'Id'));
    const prefixes: Readonly<Record<string, string>> = { Contact: '003', User: '005', PermissionSetAssignment: '0Pa' };
    const acknowledged = told.ids.filter((id) => id.startsWith(prefixes[object] ?? '?'));
    assert.deepEqual(
      acknowledged.filter((id) => !found.has(id)),
      []
    );
  }
  const users = list(await query(life, `SELECT Id FROM User WHERE LastName = 'Crash'`), 'Id');
  const granted = `SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Anyone'`;
  const assignees = list(await query(life, granted), 'AssigneeId');
  assert.deepEqual(assignees.toSorted(), users.toSorted(), 'no user without its permission set');
  for (const job of told.jobs) await checkJob(life, job);
}

/** The next process goes on with the job: every record of it is there once. */
async function checkJob(life: Life, id: string): Promise<void> {
  const bulk = new BulkClient(life, life.token);
  const job = await bulk.finished(id);
  assert.deepEqual(
    [at(job, 'state'), at(job, 'numberRecordsProcessed'), at(job, 'numberRecordsFailed')],
    ['JobComplete', RECORDS, 0]
  );
  const names = list(await query(life, `SELECT LastName FROM Contact WHERE LastName LIKE 'Row %'`), 'LastName');
  assert.deepEqual([names.length, new Set(names).size], [RECORDS, RECORDS]);
}

async function post(life: Life, path: string, body: object): Promise<unknown> {
  const response = await fetch(`${life.url}/services/data/v68.0${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${life.token}` },
    body: JSON.stringify(body)
  });
  return response.json();
}

async function query(life: Life, soql: string): Promise<unknown[]> {
  const records: unknown[] = [];
  let path: unknown = `/services/data/v68.0/query?q=${encodeURIComponent(soql)}`;
  while (typeof path === 'string') {
    const response = await fetch(life.url + path, { headers: { authorization: `Bearer ${life.token}` } });
    const page: unknown = await response.json();
    records.push(...list(at(page, 'records')));
    path = at(page, 'nextRecordsUrl');
  }
  return records;
}
