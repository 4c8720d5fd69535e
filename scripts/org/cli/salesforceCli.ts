import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { isRecord } from '../../validate/text/json.ts';
import { messageOf, OrgError } from '../orgError.ts';
import { ROOT } from '../projectRoot.ts';
import { argumentsOf, spell, type Command } from './command.ts';

/** What the CLI answered with `--json`. */
export interface Answer {
  /** 0 when the command did what it should */
  readonly status: number;
  readonly result: unknown;
  /** the CLI's words when it did not; else empty */
  readonly message: string;
}

/** Runs commands of the Salesforce CLI. */
export interface SalesforceCli {
  /**
   * Whatever comes of it: for commands whose failure is an answer, too.
   *
   * @throws OrgError when the CLI cannot be started or answers no JSON
   */
  run(command: Command): Promise<Answer>;
  /**
   * @returns the result
   * @throws OrgError with the command and the CLI's words when the command fails
   */
  ask(command: Command): Promise<unknown>;
}

const PINNED = join(ROOT, 'node_modules/@salesforce/cli/bin/run.js');
const QUIET = { SF_DISABLE_AUTOUPDATE: 'true', SF_SKIP_NEW_VERSION_CHECK: 'true', SF_DISABLE_TELEMETRY: 'true' };

/**
 * The CLI that the project pins, whose flags the scripts know.
 *
 * @param program another `sf` to use instead, as the environment variable SF names it
 */
export function salesforceCli(program: string | undefined = process.env['SF']): SalesforceCli {
  const [file, before] = program === undefined ? [process.execPath, [PINNED]] : [program, []];
  const run = async (command: Command): Promise<Answer> => {
    const child = spawn(file, [...before, ...argumentsOf(command), '--json'], {
      cwd: ROOT,
      env: { ...process.env, ...QUIET },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    const ended = new Promise<unknown>((resolve, reject) => child.once('error', reject).once('close', resolve));
    try {
      const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      return readAnswer(output, errors);
    } catch (error) {
      throw new OrgError(`The Salesforce CLI gave no answer to: ${spell(command)}\n  ${messageOf(error)}`);
    }
  };
  return { run, ask: async (command) => resultOf(command, await run(command)) };
}

/**
 * @throws OrgError with the command and the CLI's words when the status is not 0
 */
export function resultOf(command: Command, { status, result, message }: Answer): unknown {
  if (status === 0) return result;
  throw new OrgError(`This command failed: ${spell(command)}\n  It said: ${message}`);
}

function readAnswer(output: string, errors: string): Answer {
  const json: unknown = JSON.parse(output === '' ? JSON.stringify({ status: 1, message: errors.trim() }) : output);
  if (!isRecord(json)) throw new Error(`It is no object: ${output.slice(0, 200)}`);
  const { status, result, message } = json;
  return {
    status: typeof status === 'number' ? status : 1,
    result,
    message: typeof message === 'string' ? message : ''
  };
}
