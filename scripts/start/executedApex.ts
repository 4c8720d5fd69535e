import { join } from 'node:path';
import { ApexCompileError, ApexError } from '../../local-apex/apexError.ts';
import { ApexMachine } from '../../local-apex/apexMachine.ts';
import { NoJdkError } from '../../local-apex/jdk.ts';
import type { ApexSession } from '../../local-org/localOrg.ts';
import type { ApexMethods } from '../../preview/server/apexGateway.ts';
import { HttpProblem } from '../../preview/server/httpProblem.ts';
import { makeOperator } from './operator.ts';
import { StartError } from './startError.ts';

const METHODS = ['getFacts', 'findTakenNames', 'enable', 'repair', 'findInternalRoles'];

export interface ExecutedApex {
  methods: ApexMethods;
  /** Settles when no Apex is running: what others save meanwhile would be undone with it. */
  idle(): Promise<unknown>;
  close(): void;
}

/**
 * The Apex controller itself, compiled by Salesforce's compiler and executed against the embedded org.
 *
 * @param root folder with package.json
 * @throws StartError without a JDK, and for Apex that does not compile
 */
export async function executeApex(root: string, session: ApexSession): Promise<ExecutedApex> {
  makeOperator(session);
  const machine = await startMachine(root, session);
  let running: Promise<unknown> = Promise.resolve();
  const call = (method: string, parameters: Readonly<Record<string, unknown>>) => {
    const answer = machine.callAura('EnablementController', method, parameters);
    running = answer.catch(() => undefined);
    return answer.then(({ value }) => value, spoken);
  };
  return {
    methods: new Map(
      METHODS.map((method) => [
        `EnablementController.${method}`,
        (parameters: Readonly<Record<string, unknown>>) => call(method, parameters)
      ])
    ),
    idle: () => running,
    close: () => {
      machine.close();
    }
  };
}

async function startMachine(root: string, org: ApexSession): Promise<ApexMachine> {
  try {
    return await ApexMachine.start({ sourceFolders: [join(root, 'force-app')], org });
  } catch (error) {
    if (error instanceof NoJdkError || error instanceof ApexCompileError) throw new StartError(error.message);
    throw error;
  }
}

/** What Apex says to the browser is the browser's to know; everything else stays here, with its Apex stack. */
function spoken(error: unknown): never {
  if (error instanceof ApexError && error.type === 'System.AuraHandledException') {
    throw new HttpProblem(400, error.message);
  }
  throw error;
}
