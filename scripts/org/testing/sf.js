#!/usr/bin/env node
// A stand-in for the Salesforce CLI: notes its call beside itself, and answers what replies.json there says.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const replies = JSON.parse(readFileSync(join(here, 'replies.json'), 'utf8'));
const log = join(here, 'calls.jsonl');

function valueOf(flag) {
  const at = args.indexOf(`--${flag}`);
  return at < 0 ? null : args[at + 1];
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

function namedFiles() {
  const folder = valueOf('metadata-dir');
  const plan = valueOf('plan');
  const file = valueOf('file');
  if (folder !== null) return filesIn(folder);
  if (plan !== null) return filesIn(dirname(plan));
  return file === null ? [] : [[file, readFileSync(file, 'utf8')]];
}

const earlier = existsSync(log)
  ? readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).reply)
  : [];
const at = replies.findIndex(
  ({ command, has = [], times = Infinity }, index) =>
    args.join(' ').startsWith(`${command} `) &&
    has.every((word) => args.some((arg) => arg.includes(word))) &&
    earlier.filter((number) => number === index).length < times
);
appendFileSync(log, `${JSON.stringify({ args, files: Object.fromEntries(namedFiles()), reply: at })}\n`);

const {
  status = 0,
  result = {},
  message = '',
  files = {}
} = replies[at] ?? {
  status: 1,
  message: `The stand-in has no reply to: ${args.join(' ')}`
};
for (const [path, text] of Object.entries(files)) {
  const file = join(valueOf('target-metadata-dir') ?? here, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(
  JSON.stringify(status === 0 ? { status, result, warnings: [] } : { status, result, message, name: 'Error' })
);
process.exitCode = status;
