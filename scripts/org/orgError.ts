/** Why a script stops: what is wrong and what to do, for the terminal, no stack. */
export class OrgError extends Error {
  /** 2 when the command line is wrong, 1 when something failed, 3 when something could not be verified. */
  readonly exitCode: 1 | 2 | 3;

  constructor(message: string, exitCode: 1 | 2 | 3 = 1) {
    super(message);
    this.name = 'OrgError';
    this.exitCode = exitCode;
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
