import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { ApexReport } from './apexProblem.ts';
import { buildJava } from './buildJava.ts';
import type { SalesforceProject } from './salesforceProject.ts';

// Most of the second that a compilation takes is the Java machine warming up, and the quick of its compilers suffices.
const OPTIONS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Salesforce's compiler in a Java machine of its own, which can compile many projects, one after the other. */
export class ApexCompiler {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: Interface;
  readonly #answers: AsyncIterator<string>;

  private constructor(child: ChildProcessByStdio<Writable, Readable, null>) {
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout });
    this.#answers = this.#lines[Symbol.asyncIterator]();
  }

  /** @throws NoJdkError without a JDK */
  static async open(): Promise<ApexCompiler> {
    const { jdk, classPath } = await buildJava(['localapex/compiler']);
    const command = [...OPTIONS, '-cp', classPath, 'localapex.compiler.Main'];
    return new ApexCompiler(spawn(jdk.java, command, { stdio: ['pipe', 'pipe', 'inherit'] }));
  }

  /**
   * Compiles every class and trigger of a project. One at a time: wait for an answer before the next.
   *
   * @throws Error when the compiler itself breaks
   */
  async compile({ folder, sourceFolders, apiVersion }: SalesforceProject): Promise<ApexReport> {
    const folders = sourceFolders.map((source) => path.join(folder, source));
    this.#child.stdin.write(`${[apiVersion, ...folders].join('\t')}\n`);
    const answer = await this.#answers.next();
    if (answer.done) throw new Error('The Apex compiler ended before it answered; what it said is above.');
    const { files, problems } = readReport(answer.value);
    return { files, problems: problems.map((problem) => ({ ...problem, path: relative(folder, problem.path) })) };
  }

  /** Ends the Java machine. */
  close(): void {
    this.#child.stdin.end();
    this.#lines.close();
  }
}

function readReport(line: string): ApexReport {
  const answer: unknown = JSON.parse(line);
  if (!isReport(answer)) throw new Error(`The Apex compiler broke: ${line}`);
  return answer;
}

// Anything else is the error that Main.java says instead.
function isReport(answer: unknown): answer is ApexReport {
  return typeof answer === 'object' && answer !== null && 'files' in answer && 'problems' in answer;
}

function relative(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
