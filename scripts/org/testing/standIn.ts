import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, type Command } from '../cli/command.ts';
import { listAt, textAt, at } from '../cli/reading.ts';
import { isRecord } from '../../validate/text/json.ts';

/** What the stand-in answers to calls of a command. */
export interface Reply {
  readonly command: string;
  /** words that must be somewhere in the arguments */
  readonly has?: readonly string[];
  readonly status?: number;
  readonly result?: unknown;
  readonly message?: string;
  /** files that the command leaves in its `--target-metadata-dir` */
  readonly files?: Readonly<Record<string, string>>;
  /** how often it answers so; without it, always */
  readonly times?: number;
}

/** A call that was made, with the files that it named, because those may be gone afterwards. */
export interface Call {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** A stand-in for `sf`: a program that notes its calls and answers from a table. */
export interface StandIn {
  /** path of the program */
  readonly program: string;
  /** folder of the program, for PATH */
  readonly folder: string;
  calls(): Call[];
  remove(): void;
}

/** Makes a stand-in; the first reply that fits is given, and whatever no reply fits fails. */
export function standIn(replies: readonly Reply[]): StandIn {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-sf-'));
  const program = join(folder, 'sf');
  const log = join(folder, 'calls.jsonl');
  copyFileSync(join(import.meta.dirname, 'sf.js'), program);
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'replies.json'), JSON.stringify(replies));
  return {
    program,
    folder,
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').map(readCall) : []),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** The commands that were called, by name only. */
export function namesOf(calls: readonly Call[]): string[] {
  return calls.map(({ args }) => args.slice(0, Math.max(0, firstFlag(args))).join(' '));
}

/** A reply to a command as the scripts make it. */
export function reply(command: Command, result: unknown): Reply {
  return { command: command.name, has: argumentsOf(command).slice(command.name.split(' ').length), result };
}

function firstFlag(args: readonly string[]): number {
  return args.findIndex((arg) => arg.startsWith('--'));
}

function readCall(line: string): Call {
  const call: unknown = JSON.parse(line);
  const files = at(call, 'files');
  return {
    args: listAt(call, 'args').map(String),
    files: isRecord(files) ? Object.fromEntries(Object.keys(files).map((path) => [path, textAt(files, path)])) : {}
  };
}
