import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HELP, readOptions } from './options.ts';

const EMBEDDED = { kind: 'embedded', data: null, fresh: false, plan: null, server: 'typescript' };

describe('what the command line means', () => {
  const CASES: [string, unknown][] = [
    ['', { kind: 'start', port: 4173, org: EMBEDDED }],
    ['--port 8080', { kind: 'start', port: 8080, org: EMBEDDED }],
    ['--port=0', { kind: 'start', port: 0, org: EMBEDDED }],
    [
      '--fresh --import my/plan.json',
      { kind: 'start', port: 4173, org: { ...EMBEDDED, fresh: true, plan: 'my/plan.json' } }
    ],
    ['--data elsewhere', { kind: 'start', port: 4173, org: { ...EMBEDDED, data: 'elsewhere' } }],
    ['--server apex', { kind: 'start', port: 4173, org: { ...EMBEDDED, server: 'apex' } }],
    ['--target-org sandbox --port 1', { kind: 'start', port: 1, org: { kind: 'target', alias: 'sandbox' } }],
    ['--help --fresh', { kind: 'help' }]
  ];
  for (const [line, expected] of CASES) {
    test(line === '' ? 'nothing: the embedded org on port 4173' : line, () => {
      assert.deepEqual(readOptions(words(line)), expected);
    });
  }
});

describe('what is refused, in one sentence, with exit code 2', () => {
  const CASES: [string, string][] = [
    ['--frehs', "Unknown option '--frehs'"],
    ['-f', "Unknown option '-f'"],
    ['plan.json', "Unexpected argument 'plan.json'"],
    ['--port', "Option '--port <value>' argument missing"],
    ['--port --fresh', "Option '--port' argument is ambiguous"],
    ['--port http', '--port must be a number from 0 to 65535, not "http"'],
    ['--port 65536', '--port must be a number from 0 to 65535, not "65536"'],
    ['--port=-1', '--port must be a number from 0 to 65535, not "-1"'],
    ['--fresh=yes', "Option '--fresh' does not take an argument"],
    ['--target-org a --fresh', '--fresh is for the embedded org and does not go with --target-org'],
    ['--server java', '--server must be typescript or apex, not "java"'],
    ['--server apex --target-org a', '--server is for the embedded org and does not go with --target-org'],
    ['--import p --target-org a', '--import is for the embedded org and does not go with --target-org']
  ];
  for (const [line, problem] of CASES) {
    test(line, () => {
      assert.throws(() => readOptions(words(line)), {
        name: 'StartError',
        message: `${problem}; see npm start -- --help.`,
        exitCode: 2
      });
    });
  }
});

test('the help names every option', () => {
  for (const name of ['--port', '--data', '--fresh', '--import', '--server', '--target-org', '--help'])
    assert.match(HELP, new RegExp(name));
});

function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}
