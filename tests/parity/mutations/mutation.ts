/** One small mistake in one class. */
export interface Mutation {
  /** Name of the class's file. */
  readonly file: string;
  /** Where it begins in the text of the class. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
  /** What kind of mistake it is. */
  readonly kind: string;
}

export function mutated(text: string, { offset, before, after }: Mutation): string {
  return text.substring(0, offset) + after + text.substring(offset + before.length);
}

/** Counted from 1. */
export function lineOf(text: string, { offset }: Mutation): number {
  return text.substring(0, offset).split('\n').length;
}

/** The line as it is, without the mistake. */
export function codeOf(text: string, mutation: Mutation): string {
  return (text.split('\n')[lineOf(text, mutation) - 1] ?? '').trim();
}

/** `Class.cls:12  kind: before → after` */
export function describeMutation(text: string, mutation: Mutation): string {
  const { file, kind, before, after } = mutation;
  const change = after === '' ? before.trim() : `${before.trim()} → ${after.trim()}`;
  return `${file}:${lineOf(text, mutation)}  ${kind}: ${change}`;
}
