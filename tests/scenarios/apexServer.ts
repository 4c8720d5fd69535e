import { fileURLToPath } from 'node:url';
import type {
  Facts,
  NameCheck,
  Outcome
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { ApexMachine } from '../../local-apex/apexMachine.ts';
import type { ApexOrg } from '../../local-apex/apexOrg.ts';
import { makeOperator } from '../../scripts/start/operator.ts';
import { isList, isRecord } from '../../server/salesforce/row.ts';
import type { FormController, FormServer } from './formServer.ts';
import type { ScenarioOrg } from './scenarioOrg.ts';

const PACKAGE = fileURLToPath(new URL('../../force-app', import.meta.url));

/** The Apex controller, compiled once and executed in the org of whichever case has its turn. */
export class ApexServer implements FormServer {
  readonly #machine: ApexMachine;
  readonly #turn: Turn;

  static async start(): Promise<ApexServer> {
    const turn: Turn = { org: null };
    return new ApexServer(await ApexMachine.start({ sourceFolders: [PACKAGE], org: orgOf(turn) }), turn);
  }

  private constructor(machine: ApexMachine, turn: Turn) {
    this.#machine = machine;
    this.#turn = turn;
  }

  controllerOf(org: ScenarioOrg): FormController {
    const session = org.apexSession();
    makeOperator(session);
    const call = async (method: string, parameters: object): Promise<unknown> => {
      this.#turn.org = session;
      const named = Object.fromEntries(Object.entries(parameters));
      return (await this.#machine.callAura('EnablementController', method, named, { nulls: 'kept' })).value;
    };
    return {
      getFacts: async (parameters) => sure(await call('getFacts', parameters), isFacts),
      findTakenNames: async (parameters) => sure(await call('findTakenNames', parameters), isNameCheck),
      enable: async (parameters) => sure(await call('enable', parameters), isOutcomes)
    };
  }

  close(): void {
    this.#machine.close();
  }
}

interface Turn {
  org: ApexOrg | null;
}

/** Passes everything on to the org whose turn it is. */
function orgOf(turn: Turn): ApexOrg {
  const now = (): ApexOrg => {
    if (turn.org === null) {
      throw new Error('No org has its turn.');
    }
    return turn.org;
  };
  return {
    beginTransaction: () => {
      now().beginTransaction();
    },
    query: (soql, binds, accessMode) => now().query(soql, binds, accessMode),
    save: (request) => now().save(request),
    setSavepoint: () => now().setSavepoint(),
    rollback: (savepoint) => {
      now().rollback(savepoint);
    },
    releaseSavepoint: (savepoint) => {
      now().releaseSavepoint(savepoint);
    },
    describe: (objectName) => now().describe(objectName),
    objectNames: () => now().objectNames(),
    get runningUserId() {
      return now().runningUserId;
    },
    runAs: (userId) => {
      now().runAs(userId);
    },
    hasCustomPermission: (name) => now().hasCustomPermission(name),
    resetPassword: (request) => {
      now().resetPassword(request);
    },
    now: () => now().now()
  };
}

function sure<T>(value: unknown, is: (candidate: unknown) => candidate is T): T {
  if (!is(value)) {
    throw new Error(`Apex answered something else: ${JSON.stringify(value)}`);
  }
  return value;
}

// the parity of the services proves the shapes; here it is enough to tell them apart
const isFacts = (value: unknown): value is Facts => isRecord(value) && 'person' in value;
const isNameCheck = (value: unknown): value is NameCheck => isRecord(value) && 'takenUsernames' in value;
const isOutcomes = (value: unknown): value is Outcome[] => isList(value) && value.every(isRecord);
