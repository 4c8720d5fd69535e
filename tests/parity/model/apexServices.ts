import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApexError } from '../../../local-apex/apexError.ts';
import { ApexMachine } from '../../../local-apex/apexMachine.ts';
import type { Outcome } from './outcome.ts';
import type { Method, ServiceModel } from './shape.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The classes that the services are translated to. */
export const CLASSES = join(ROOT, 'force-app/main/default/classes/services');
/** Apex that only these checks need. */
const HELPERS = join(ROOT, 'tests/parity/apex');

/** In an org with other people's classes, all of ours begin alike. */
const PREFIX = 'Enablement';

/** The services as executed Apex. */
export class ApexServices {
  readonly machine: ApexMachine;

  private constructor(machine: ApexMachine) {
    this.machine = machine;
  }

  /**
   * Compiles and loads the classes.
   *
   * @param classes folder of the services' classes
   * @throws NoJdkError without a JDK
   * @throws ApexCompileError when an org would not take the classes
   */
  static async start(classes = CLASSES): Promise<ApexServices> {
    return new ApexServices(await ApexMachine.start({ sourceFolders: [classes, HELPERS], org: null }));
  }

  /** @param args as JSON has them */
  async call({ service, name }: Method, args: readonly unknown[]): Promise<Outcome> {
    try {
      const { value } = await this.machine.call(apexClassName(service), name, args);
      return { value };
    } catch (error) {
      if (!(error instanceof ApexError)) throw error;
      const isOfService = error.type === 'System.IllegalArgumentException';
      return { error: isOfService ? error.message : `${error.type}: ${error.message}\n${error.apexStack.join('\n')}` };
    }
  }

  close(): void {
    this.machine.close();
  }
}

function apexClassName(service: string): string {
  return service.startsWith(PREFIX) ? service : PREFIX + service;
}

/**
 * Methods that one language offers and the other does not; empty when both offer the same.
 *
 * @param classes folder of the services' classes
 */
export function unevenMethods({ methods }: ServiceModel, classes = CLASSES): string[] {
  const ofScript = new Set(methods.map(({ service, name }) => `${apexClassName(service)}.${name}`));
  const files = readdirSync(classes).filter((name) => name.endsWith('.cls'));
  const ofApex = new Set(
    files.flatMap((file) => {
      const offered = readFileSync(join(classes, file), 'utf8').matchAll(/^ {2}public static [^=;{]*?(\w+)\(/gm);
      return [...offered].map(([, name = '']) => `${file.replace(/\.cls$/, '')}.${name}`);
    })
  );
  return [
    ...[...ofScript].filter((method) => !ofApex.has(method)),
    ...[...ofApex].filter((method) => !ofScript.has(method))
  ].sort();
}
