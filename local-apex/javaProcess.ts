import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { buildJava } from './buildJava.ts';

// Apex bytecode is of the kind that Java once took without checking; its compiler has checked it already. Java's own
// words about null pointers would hide that Apex gave none.
const OPTIONS = [
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:-BytecodeVerificationRemote',
  '-XX:-ShowCodeDetailsInExceptionMessages',
  '-XX:+UseSerialGC',
  '-Xss4m',
  '-Dfile.encoding=UTF-8'
];

/** The Java machine as a stream of JSON lines in both directions. */
export class JavaProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #received: object[] = [];
  readonly #waiting: PromiseWithResolvers<object>[] = [];
  #isOver = false;

  private constructor(child: ChildProcessByStdio<Writable, Readable, null>) {
    this.#child = child;
    const decoder = new StringDecoder('utf8');
    let unfinished: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      const lines = decoder.write(chunk).split('\n');
      unfinished.push(lines[0] ?? '');
      for (const line of lines.slice(1)) {
        this.#receive(unfinished.join(''));
        unfinished = [line];
      }
    });
    child.on('close', () => {
      this.#end();
    });
    // a line that is sent after its death is answered by the close event
    child.stdin.on('error', () => undefined);
  }

  /**
   * @param debug whether `System.debug` appears on standard error
   * @throws NoJdkError without a JDK
   */
  static async start({ debug }: { readonly debug: boolean }): Promise<JavaProcess> {
    const { jdk, classPath } = await buildJava(['localapex/compiler', 'localapex/runtime']);
    const options = [...OPTIONS, `-Dlocalapex.debug=${debug}`, '-cp', classPath, 'localapex.runtime.Machine'];
    return new JavaProcess(spawn(jdk.java, options, { stdio: ['pipe', 'pipe', 'inherit'] }));
  }

  send(message: object): void {
    this.#child.stdin.write(`${JSON.stringify(message)}\n`);
  }

  /** @throws Error when Java has ended */
  next(): Promise<object> {
    const received = this.#received.shift();
    if (received) return Promise.resolve(received);
    const waiting = Promise.withResolvers<object>();
    if (this.#isOver) waiting.reject(new Error('The Java machine ended; what it said is above.'));
    else this.#waiting.push(waiting);
    return waiting.promise;
  }

  /** Ends the Java machine, whatever it does. */
  close(): void {
    this.#child.kill('SIGKILL');
  }

  #receive(line: string): void {
    const message: unknown = JSON.parse(line);
    if (typeof message !== 'object' || message === null) throw new Error(`Java said ${line}`);
    const waiting = this.#waiting.shift();
    if (waiting) waiting.resolve(message);
    else this.#received.push(message);
  }

  #end(): void {
    this.#isOver = true;
    for (const waiting of this.#waiting.splice(0)) {
      waiting.reject(new Error('The Java machine ended; what it said is above.'));
    }
  }
}
