import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, type Measurement } from './measure.ts';
import { OrgClient, PROFILE, type Fields } from './org/orgClient.ts';
import { peopleToEnable, usernameOf } from './org/people.ts';
import { startServer, type ServerProcess } from './org/serverProcess.ts';
import { SOQL } from './org/statements.ts';

const USERS = 100_000;
const POINT_QUERIES = 500;
const NEW_USERS = 1000;

/** The embedded org against Node's HTTP server and SQLite with nothing between them, each in its own process. */
export async function benchOrgServer(): Promise<Measurement[]> {
  const start = await inFolder(benchStart);
  const users = await inFolder(benchUsers);
  return [start, users, ...(await inFolder(benchQueries))];
}

function benchStart(folder: string): Promise<Measurement> {
  let round = 0;
  let server: ServerProcess | null = null;
  return measure({
    title: 'start of a new org until its first answer',
    prepare: () => join(folder, String(round++)),
    subject: async (data) => {
      server = await startServer('../../local-org/main.ts', '--port', '0', '--data', data);
      await (await fetch(`${server.url}/services/data`)).text();
    },
    baseline: 'start of a bare HTTP server until its first answer',
    compare: async () => {
      server = await startServer('bareServer.ts');
      await (await fetch(server.url)).text();
    },
    cleanUp: async () => {
      await server?.stop();
    }
  });
}

/** New users with roles and all rules, against the same columns inserted into the same table of another file. */
async function benchUsers(folder: string): Promise<Measurement> {
  const org = await OrgClient.open(folder);
  await org.giveAdminRole();
  let next = 0;
  let bare: ServerProcess | null = null;
  const measurement = await measure({
    title: `${NEW_USERS} users created, 200 in a request, all rules on`,
    prepare: () => {
      next += NEW_USERS;
      return peopleToEnable(org, next, NEW_USERS);
    },
    subject: async (people) => {
      await org.create('User', people);
    },
    baseline: 'the same rows inserted by a bare server, 200 in a transaction',
    compare: async (people) => {
      bare ??= await bareCopy(folder);
      await insertBare(bare, people);
    },
    rounds: 3
  });
  await bareStop(bare);
  await org.server.stop();
  return { ...measurement, note: `${Math.round((NEW_USERS / measurement.subjectMs) * 1000)} users per second` };
}

async function benchQueries(folder: string): Promise<Measurement[]> {
  const org = await OrgClient.open(folder);
  await org.giveAdminRole();
  console.log(`org: creating ${USERS} users first`);
  for (let from = 0; from < USERS; from += NEW_USERS) {
    await org.create('User', await peopleToEnable(org, from, NEW_USERS));
  }
  const bare = await bareCopy(folder);
  const usernames = Array.from({ length: POINT_QUERIES }, (_, at) => usernameOf((at * 7919) % USERS));
  const point = await measure({
    title: `${POINT_QUERIES} queries for a username among ${USERS} users`,
    prepare: () => usernames,
    subject: async (names) => {
      for (const name of names) await org.query(SOQL.point(name));
    },
    baseline: 'the same statement, prepared by a bare server',
    compare: async (names) => {
      for (const name of names) await (await fetch(`${bare.url}/point?username=${encodeURIComponent(name)}`)).text();
    }
  });
  const count = await measure({
    title: `COUNT() over two joins, ${USERS} users`,
    prepare: () => PROFILE,
    subject: async (profile) => {
      await org.query(SOQL.count(profile));
    },
    baseline: 'the same statement, prepared by a bare server',
    compare: async (profile) => {
      await (await fetch(`${bare.url}/count?profile=${encodeURIComponent(profile)}`)).text();
    }
  });
  const [used, least] = [org.server.memory(), bare.memory()];
  await bare.stop();
  await org.server.stop();
  const memory = `memory after it: ${used.toFixed(0)} MB, ${(used / least).toFixed(2)} × the bare server (${least.toFixed(0)} MB)`;
  return [point, { ...count, note: memory }];
}

/** A bare server on a copy of the org's file as it is now. */
function bareCopy(folder: string): Promise<ServerProcess> {
  const copy = join(folder, 'bare.sqlite');
  for (const ending of ['', '-wal']) copyFileSync(join(folder, `org.sqlite${ending}`), `${copy}${ending}`);
  return startServer('bareServer.ts', copy);
}

/** Bare rows have no ids of their own; any text will do. */
async function insertBare(bare: ServerProcess, people: readonly Fields[]): Promise<void> {
  for (let from = 0; from < people.length; from += 200) {
    const rows = people.slice(from, from + 200).map((person) => ({ Id: person['Username'], ...person }));
    await (await fetch(`${bare.url}/users`, { method: 'POST', body: JSON.stringify(rows) })).text();
  }
}

async function bareStop(bare: ServerProcess | null): Promise<void> {
  await bare?.stop();
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-org-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
