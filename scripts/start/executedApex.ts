import { join } from 'node:path';
import { ApexCompileError, ApexError } from '../../local-apex/apexError.ts';
import { ApexMachine } from '../../local-apex/apexMachine.ts';
import { NoJdkError } from '../../local-apex/jdk.ts';
import type { ApexSession } from '../../local-org/localOrg.ts';
import type { ApexMethods } from '../../preview/server/apexGateway.ts';
import { HttpProblem } from '../../preview/server/httpProblem.ts';
import { StartError } from './startError.ts';

/** What an operator is assigned in an org before the form works: the app's own permission sets. */
const PERMISSION_SETS = ['External_User_Enablement_Operator', 'External_User_Enablement_Repairer'];

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
  assignPermissionSets(session);
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

function assignPermissionSets(session: ApexSession): void {
  const user = session.runningUserId;
  const assigned = session
    .query('SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = :user', { user })
    .map(({ fields }) => fields.PermissionSetId);
  const missing = session
    .query('SELECT Id FROM PermissionSet WHERE Name IN :names', { names: PERMISSION_SETS })
    .filter(({ fields }) => !assigned.includes(fields.Id));
  session.beginTransaction();
  session.save({
    operation: 'insert',
    allOrNone: true,
    records: missing.map(({ fields: { Id = null } }) => ({
      type: 'PermissionSetAssignment',
      fields: { AssigneeId: user, PermissionSetId: Id }
    }))
  });
}
