/** One thing that is wrong, told so that nobody has to look it up. */
export interface Problem {
  /** path from the project's root, with `/` */
  readonly file: string;
  /** 1 is the first line */
  readonly line: number;
  readonly column?: number;
  /** one sentence: what is wrong */
  readonly cause: string;
  /** one sentence: what to do */
  readonly fix: string;
}

/** Where in a file something is. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

/** A problem of one file at one place. */
export function problem(file: string, place: Place, cause: string, fix: string): Problem {
  const { line, column } = place;
  return column === undefined ? { file, line, cause, fix } : { file, line, column, cause, fix };
}

/** The problems by file, then by line. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0)
  );
}
