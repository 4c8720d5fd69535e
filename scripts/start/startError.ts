/** Why the preview cannot start: one sentence for the terminal, no stack. */
export class StartError extends Error {
  /** 2 when the command line is wrong, 1 for everything else. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'StartError';
    this.exitCode = exitCode;
  }
}
