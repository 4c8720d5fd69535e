import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entry } from './answer.ts';
import type { Answer } from './case.ts';

/** That a kind of org has answered a case as expected: with which API version, in which words. */
export interface Confirmation {
  readonly apiVersion: string;
  readonly answer: Answer;
}

/** By case, by kind of org. */
export type Confirmations = Readonly<Record<string, Readonly<Record<string, Confirmation>>>>;

const FILE = join(import.meta.dirname, 'confirmed.json');

export function readConfirmations(): Confirmations {
  return existsSync(FILE) ? parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {};
}

/** Puts what one kind of org has confirmed into the file; cases that it was not asked keep what they have. */
export function writeConfirmations(
  kind: string,
  confirmed: ReadonlyMap<string, Confirmation>,
  cases: readonly string[]
) {
  const known = readConfirmations();
  const all = cases.flatMap((name) => {
    const confirmation = confirmed.get(name);
    const kinds = { ...known[name], ...(confirmation && { [kind]: confirmation }) };
    return Object.keys(kinds).length > 0 ? [[name, kinds] as const] : [];
  });
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

function parse(json: unknown): Confirmations {
  return mapped(json, (kinds) =>
    mapped(kinds, (confirmation) => ({
      apiVersion: String(entry(confirmation, 'apiVersion')),
      answer: parseAnswer(entry(confirmation, 'answer'))
    }))
  );
}

function parseAnswer(json: unknown): Answer {
  const status = Number(entry(json, 'status'));
  const fields = entry(json, 'fields');
  if (!Array.isArray(fields)) return { status };
  const [code, message] = [entry(json, 'code'), entry(json, 'message')];
  return { status, code: String(code), message: String(message), fields: fields.map(String) };
}

function mapped<T>(json: unknown, read: (value: unknown) => T): Record<string, T> {
  if (typeof json !== 'object' || json === null) throw new Error(`${FILE} is damaged; restore it.`);
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, read(value)]));
}
