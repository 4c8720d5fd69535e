import type { Answer } from './case.ts';
import type { Reply } from './exchange.ts';

/** The entry of an object or a list; undefined where there is none. */
export function entry(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null
    ? new Map<string, unknown>(Object.entries(json)).get(name)
    : undefined;
}

/** The id of the record that was created; null for any other answer. */
export function idOf(body: unknown): string | null {
  const id = entry(body, 'id');
  return typeof id === 'string' ? id : null;
}

/** The answer without what is different in every run. */
export function answerOf({ status, body }: Reply, run: string): Answer {
  const error = entry(body, '0');
  const code = entry(error, 'errorCode');
  if (status < 300) return { status };
  const fields = entry(error, 'fields');
  return {
    status,
    code: String(code),
    message: plain(String(entry(error, 'message')), run),
    fields: Array.isArray(fields) ? fields.map(String) : []
  };
}

function plain(message: string, run: string): string {
  return message.replaceAll(run, '<run>').replace(/\b(?=\w{0,14}\d)[a-zA-Z0-9]{15}(?:[A-Z0-5]{3})?\b/g, '<id>');
}
