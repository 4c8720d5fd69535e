import { ApexCompileError, ApexError } from './apexError.ts';
import type { ApexOrg } from './apexOrg.ts';
import { chooseTests } from './apexTests.ts';
import type { ApexCoverage, ApexTestChoice, ApexTestReport, ApexTestResult, TestMethodResult } from './apexTests.ts';
import { JavaProcess } from './javaProcess.ts';
import { isFinal, isProblems, isReady } from './machineMessage.ts';
import type { MachineRequest } from './machineMessage.ts';
import { answerFromOrg, isOrgQuestion } from './orgQuestion.ts';
import type { OrgQuestion, OrgReply } from './orgQuestion.ts';

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

/** A call that ended well, and what it cost. */
export interface ApexRun {
  readonly value: unknown;
  /** Executed Apex statements. */
  readonly statements: number;
  readonly queries: number;
  readonly dmlStatements: number;
}

/**
 * The Apex of a project, compiled by Salesforce's own compiler and run on a Java machine. One piece of Apex runs at a
 * time: calls wait for each other.
 */
export class ApexMachine {
  /** What the project uses of the platform and nothing stands in for, by name: whoever reaches it, fails. */
  readonly notEmulated: readonly string[];
  readonly #java: JavaProcess;
  readonly #org: ApexOrg | null;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(java: JavaProcess, org: ApexOrg | null, notEmulated: readonly string[]) {
    this.#java = java;
    this.#org = org;
    this.notEmulated = notEmulated;
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
    const started = await java.next();
    if (isReady(started)) return new ApexMachine(java, org, started.notEmulated);
    java.close();
    throw new ApexCompileError(
      isProblems(started)
        ? started.problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
        : [JSON.stringify(started)]
    );
  }

  /**
   * Calls a static method. Arguments are JSON and become what its parameters declare; so does its result, every variable
   * of an object with it. Static variables stay as earlier calls left them. What it saves is kept when it ends well.
   *
   * @throws ApexError when Apex ends with an exception
   * @throws Error when there is no such method
   */
  call(className: string, method: string, args: readonly unknown[]): Promise<ApexRun> {
    return this.#run<ApexRun>({ do: 'call', class: className, method, arguments: args });
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
    return this.#run<ApexRun>({ do: 'callAura', class: className, method, parameters, keepsNulls: nulls === 'kept' });
  }

  /**
   * Runs test methods, each with static variables of its own and in the org as its class's `@TestSetup` left it. The org
   * is as before in the end.
   */
  async runTests({ filter, onResult }: ApexTestChoice = {}): Promise<ApexTestReport> {
    const all = await this.#run<Record<string, readonly string[]>>({ do: 'listTests' });
    const results: ApexTestResult[] = [];
    for (const [className, methods] of chooseTests(all, filter)) {
      const ofClass = await this.#run<readonly TestMethodResult[]>({ do: 'runTests', class: className, methods });
      for (const { method, milliseconds, failure } of ofClass) {
        const result = { name: `${className}.${method}`, milliseconds, failure };
        results.push(result);
        onResult?.(result);
      }
    }
    const coverage = await this.#run<readonly ApexCoverage[]>({ do: 'coverage' });
    return { results, coverage, notEmulated: await this.#run<readonly string[]>({ do: 'notEmulated' }) };
  }

  /** Ends the Java machine. */
  close(): void {
    this.#java.close();
  }

  // Java is the same version as this file, so what it answers is taken to be what was asked for.
  #run<T>(request: MachineRequest): Promise<T> {
    // without an org nothing is asked in between, so that Java need not wait for the next request
    if (!this.#org) this.#java.send(request);
    const answer = this.#last.then(() => this.#ask<T>(request));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #ask<T>(request: MachineRequest): Promise<T> {
    const defects: unknown[] = [];
    if (this.#org) this.#java.send(request);
    for (;;) {
      const message = await this.#java.next();
      if (isOrgQuestion(message)) {
        this.#java.send(this.#answer(message, defects));
      } else if (isFinal<T>(message)) {
        // whatever Apex made of it, an org that broke is no result
        if (defects.length > 0) throw defects[0];
        if ('result' in message) return message.result;
        throw 'failure' in message ? new ApexError(message.failure) : new Error(message.wrong);
      }
    }
  }

  // Java waits for an answer, so there is one even when the org has a defect.
  #answer(question: OrgQuestion, defects: unknown[]): OrgReply {
    try {
      if (this.#org) return answerFromOrg(this.#org, question);
      throw new Error(`Apex asked to ${question.ask}, and there is no org.`);
    } catch (error) {
      defects.push(error);
      return { refused: { statusCode: 'UNKNOWN_EXCEPTION', message: String(error) } };
    }
  }
}
