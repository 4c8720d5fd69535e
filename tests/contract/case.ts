/**
 * One thing that a client may ask of an org, as data: what is there before, the request, the answer. Texts hold names in
 * braces: records of earlier steps (`{account}`), what every org has or has not (`{plusProfile}`, see offers.ts), and
 * `{run}`, which is different in every run.
 */
export interface Case {
  readonly name: string;
  readonly given: readonly Step[];
  readonly request: Request;
  readonly expected: Expected;
}

export type Fields = Readonly<Record<string, string | boolean | null>>;

export interface Create {
  /** What later steps call the record. */
  readonly as: string;
  readonly create: string;
  readonly fields: Fields;
}

export interface Update {
  readonly update: string;
  readonly id: string;
  readonly fields: Fields;
}

/** A step must succeed. */
export type Step = Create | Update;

export type Request =
  | Create
  | Update
  | { readonly delete: string; readonly id: string }
  /** All of them or none, in one composite request. The answer is that of the one that failed, or of the last. */
  | { readonly together: readonly Create[] };

/** Success has no code; `message` is a regular expression for the whole text, in which ids read `<id>`. */
export type Expected =
  { readonly status: 201 | 204 } | { readonly status: number; readonly code: string; readonly message: string };

/** What a target answered. Ids read `<id>`, the run's own text reads `<run>`, so that two runs can be compared. */
export interface Answer {
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly string[];
}

/** The names in braces that the case needs and does not make itself. */
export function neededNames({ given, request }: Case): string[] {
  const used = [...JSON.stringify([given, request]).matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  const made = new Set(given.flatMap((step) => ('create' in step ? [step.as] : [])));
  return [...new Set(used)].filter((name) => !made.has(name) && name !== 'run');
}
