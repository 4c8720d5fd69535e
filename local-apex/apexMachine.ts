import { ApexCompileError, ApexError } from './apexError.ts';
import type { ApexOrg } from './apexOrg.ts';
import { JavaProcess } from './javaProcess.ts';
import { isFinal, isProblems } from './machineMessage.ts';
import type { ApexRun, CallRequest, MachineRequest } from './machineMessage.ts';
import { answerFromOrg, isOrgQuestion } from './orgQuestion.ts';

/** What Apex is run in. */
export interface ApexMachineOptions {
  /** Package directories in source format, absolute. */
  readonly sourceFolders: readonly string[];
  /** Whose records, rules and permissions Apex meets; without one, Apex that asks for them fails. */
  readonly org: ApexOrg | null;
  /** Whether `System.debug` appears on standard error. */
  readonly debug?: boolean;
}

/** Whether members without a value are there with null, or left out as components get them. */
export type Nulls = 'kept' | 'omitted';

/**
 * The Apex of a project, compiled by Salesforce's own compiler and run on a Java machine. One piece of Apex runs at a
 * time: calls wait for each other.
 */
export class ApexMachine {
  readonly #java: JavaProcess;
  readonly #org: ApexOrg | null;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(java: JavaProcess, org: ApexOrg | null) {
    this.#java = java;
    this.#org = org;
  }

  /**
   * Compiles and loads the project.
   *
   * @throws NoJdkError without a JDK
   * @throws ApexCompileError when an org would not take the classes
   */
  static async start({ sourceFolders, org, debug = false }: ApexMachineOptions): Promise<ApexMachine> {
    const java = await JavaProcess.start({ debug });
    java.send({ sourceFolders, hasOrg: org !== null });
    const machine = new ApexMachine(java, org);
    const started = await java.next();
    if (!isProblems(started)) return machine;
    java.close();
    throw new ApexCompileError(
      started.problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
    );
  }

  /**
   * Calls a static method. Arguments are JSON and become what its parameters declare; so does its result, every variable
   * of an object with it. Static variables stay as earlier calls left them.
   *
   * @throws ApexError when Apex ends with an exception
   * @throws Error when there is no such method
   */
  call(className: string, method: string, args: readonly unknown[]): Promise<ApexRun> {
    return this.#run({ do: 'call', class: className, method, arguments: args });
  }

  /**
   * Calls an `@AuraEnabled` method as a component does: parameters by name, a transaction and static variables of its
   * own, and of objects only what is `@AuraEnabled`.
   *
   * @throws ApexError when Apex ends with an exception; nothing that it saved is kept then
   * @throws Error when components cannot call it
   */
  callAura(
    className: string,
    method: string,
    parameters: Readonly<Record<string, unknown>>,
    { nulls = 'omitted' }: { readonly nulls?: Nulls } = {}
  ): Promise<ApexRun> {
    return this.#run({ do: 'callAura', class: className, method, parameters, keepsNulls: nulls === 'kept' });
  }

  /** Ends the Java machine. */
  close(): void {
    this.#java.close();
  }

  async #run(request: CallRequest): Promise<ApexRun> {
    const result = await this.#queue(request);
    return result;
  }

  #queue(request: MachineRequest): Promise<ApexRun> {
    const answer = this.#last.then(() => this.#ask(request));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #ask(request: MachineRequest): Promise<ApexRun> {
    this.#java.send(request);
    for (;;) {
      const message = await this.#java.next();
      if (isOrgQuestion(message)) {
        if (this.#org) this.#java.send(answerFromOrg(this.#org, message));
      } else if (isFinal(message)) {
        if ('result' in message) return message.result;
        throw 'failure' in message ? new ApexError(message.failure) : new Error(message.wrong);
      }
    }
  }
}
