import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { needsJdk } from '../../local-apex/testing/needsJdk.ts';
import { people, type PersonRow } from '../../preview/answers.ts';

const START = join(import.meta.dirname, 'start.js');

let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'start-'));
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [START, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

interface End {
  code: unknown;
  output: string;
  complaint: string;
}

/** Runs until the process ends by itself. */
async function end(...args: string[]): Promise<End> {
  const { stdout, stderr, exit } = streams(start(...args));
  const [output, complaint, [code]] = await Promise.all([text(stdout), text(stderr), exit]);
  return { code, output, complaint };
}

function streams(child: ChildProcess) {
  const { stdout, stderr } = child;
  assert.ok(stdout !== null && stderr !== null);
  const exit: Promise<unknown[]> = once(child, 'exit');
  return { stdout, stderr, exit };
}

test('--help tells the options and ends', async () => {
  const { code, output } = await end('--help');
  assert.equal(code, 0);
  assert.match(output, /--target-org <alias>/);
});

describe('whatever prevents the start is one sentence without a stack', () => {
  test('an unknown option, exit code 2', async () => {
    const { code, complaint } = await end('--frehs');
    assert.equal(code, 2);
    assert.equal(complaint, "Unknown option '--frehs'; see npm start -- --help.\n");
  });

  test('a busy port, which leaves the data alone', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    assert.ok(typeof address === 'object' && address !== null);
    writeFileSync(join(data, 'org.sqlite'), 'precious');
    const { code, complaint } = await end('--port', String(address.port), '--data', data, '--fresh');
    other.close();
    assert.equal(code, 1);
    assert.match(complaint, /^Port \d+ is in use; stop what uses it, or choose another with --port\.\n$/);
    assert.equal(readFileSync(join(data, 'org.sqlite'), 'utf8'), 'precious');
  });

  test('data that are not an org, which are left as they are', async () => {
    writeFileSync(join(data, 'org.sqlite'), 'something else'.repeat(1000));
    const { code, complaint } = await end('--port', '0', '--data', data);
    assert.equal(code, 1);
    assert.match(complaint, /^The embedded org cannot be opened: .+\n$/);
    assert.match(readFileSync(join(data, 'org.sqlite'), 'utf8'), /^something else/);
  });

  test('a plan that is not there, which leaves no half-made org', async () => {
    const { code, complaint } = await end('--port', '0', '--data', data, '--import', join(data, 'gone.json'));
    assert.equal(code, 1);
    assert.match(complaint, /^Nothing was imported: .*gone\.json.*\n$/);
    assert.equal(existsSync(join(data, 'org.sqlite')), false);
  });

  test('an org that the Salesforce CLI does not know', async () => {
    const { code, complaint } = await end('--port', '0', '--target-org', 'no-such-org');
    assert.equal(code, 1);
    assert.match(complaint, /^The org "no-such-org" cannot be used: .+\n$/);
  });
});

describe('a start', () => {
  /** Starts, asks something, stops with the signal of Ctrl-C. */
  async function running<T>(ask: (address: string) => Promise<T>, ...args: string[]): Promise<T> {
    const child = start('--port', '0', '--data', data, ...args);
    const { stdout, exit } = streams(child);
    const ready = new Promise<string>((resolve, reject) => {
      let output = '';
      stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [, address] = /^Ready: (\S+)$/m.exec(output) ?? [];
        if (address !== undefined) resolve(address);
      });
      void exit.then(() => {
        reject(new Error(`It ended before it was ready: ${output}`));
      });
    });
    try {
      return await ask(await ready);
    } finally {
      child.kill('SIGINT');
      assert.deepEqual(await exit, [0, null]);
    }
  }

  async function peopleAt(address: string): Promise<PersonRow[]> {
    const answer: unknown = await (await fetch(`${address}/preview/api/people`)).json();
    assert.ok(people(answer));
    return answer.people;
  }

  test('shows the page, the sample people and the embedded org, and stops cleanly', async () => {
    await running(async (address) => {
      assert.match(await (await fetch(address)).text(), /<title>Preview<\/title>/);
      assert.ok((await peopleAt(address)).length > 0);
      assert.equal((await fetch(`${address}/services/data`)).status, 200);
    });
  });

  test('finds the data of the last one; --fresh begins anew', async () => {
    writeFileSync(join(data, 'plan.json'), JSON.stringify([{ sobject: 'Contact', files: ['contacts.json'] }]));
    const contact = { attributes: { type: 'Contact', referenceId: 'c1' }, LastName: 'Imported' };
    writeFileSync(join(data, 'contacts.json'), JSON.stringify({ records: [contact] }));
    const plan = join(data, 'plan.json');
    assert.equal((await running(peopleAt, '--import', plan)).length, 1);
    assert.equal((await running(peopleAt, '--import', plan)).length, 2);
    assert.ok((await running(peopleAt, '--fresh')).length > 2);
  });

  test('--server apex lets the executed Apex answer the form', needsJdk(), async () => {
    await running(
      async (address) => {
        const [person] = await peopleAt(address);
        assert.ok(person !== undefined);
        const facts = await apexCall(address, 'getFacts', { recordId: person.recordId });
        assert.equal(facts.status, 200);
        assert.match(facts.body, new RegExp(`"recordId":"${person.recordId}"`));
        // of objects of Apex, what is null is left out; the TypeScript controller would say it
        assert.doesNotMatch(facts.body, /:null/);
        const refused = await apexCall(address, 'getFacts', { recordId: 'nobody' });
        assert.equal(refused.status, 400);
        assert.match(refused.body, /recordId/);
      },
      '--server',
      'apex'
    );
  });

  async function apexCall(address: string, method: string, parameters: object) {
    const response = await fetch(`${address}/apex/EnablementController/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters)
    });
    return { status: response.status, body: await response.text() };
  }
});
