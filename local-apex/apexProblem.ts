/** Something that an org would refuse, or that the rules of the project forbid. */
export interface ApexProblem {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What became of a compilation. */
export interface ApexReport {
  /** How many classes and triggers were read. */
  readonly files: number;
  /** In order of path and line. */
  readonly problems: readonly ApexProblem[];
}

/** `path:line:column message`, as editors make it a link. */
export function describeProblem({ path, line, column, message }: ApexProblem): string {
  return `${path}:${line}:${column} ${message}`;
}
