/** What Apex threw and nothing caught. */
export interface ApexFailure {
  /** For example `System.DmlException` or `MyException`; `NotEmulated` when Apex reached what is not here. */
  readonly type: string;
  /** Of an `AuraHandledException`, what the browser gets. */
  readonly message: string;
  /** Innermost first: `Class.Outer.method: line 4, column 1`. */
  readonly stack: readonly string[];
  /** The stack of Java, when it was not Apex that failed. */
  readonly java?: readonly string[];
}

/** Apex ended with an exception. */
export class ApexError extends Error {
  readonly type: string;
  readonly apexStack: readonly string[];

  constructor({ type, message, stack, java = [] }: ApexFailure) {
    super(message);
    this.name = 'ApexError';
    this.type = type;
    this.apexStack = stack;
    // the stack of Node tells nothing about Apex; Java's does when the stand-ins are at fault
    this.stack = [`${type}: ${message}`, ...stack.map((line) => `    ${line}`), ...java].join('\n');
  }
}

/** The project does not compile, so nothing of it can be run. */
export class ApexCompileError extends Error {
  constructor(problems: readonly string[]) {
    super(`The Apex does not compile; mend it first:\n${problems.join('\n')}`);
    this.name = 'ApexCompileError';
  }
}
