import { spawnSync } from 'node:child_process';
import path from 'node:path';

const OLDEST = 17;

/** Programs of one Java development kit. */
export interface Jdk {
  readonly java: string;
  readonly javac: string;
  /** Major version, for example 17. */
  readonly version: number;
}

/** This machine has no Java development kit that is new enough. Its message says what to install. */
export class NoJdkError extends Error {
  constructor() {
    super(
      `Apex is compiled and run with a JDK ${OLDEST} or newer; install one, for example: ` +
        'apt-get install openjdk-17-jdk-headless'
    );
    this.name = 'NoJdkError';
  }
}

/**
 * Finds `java` and `javac`: first of JAVA_HOME, then on the PATH.
 *
 * @throws NoJdkError when neither place has a JDK that is new enough
 */
export function findJdk(environment: NodeJS.ProcessEnv = process.env): Jdk {
  const home = environment.JAVA_HOME;
  const folders = home ? [path.join(home, 'bin'), ''] : [''];
  for (const folder of folders) {
    const java = path.join(folder, 'java');
    const javac = path.join(folder, 'javac');
    const version = Math.min(versionOf(java, environment), versionOf(javac, environment));
    if (version >= OLDEST) return { java, javac, version };
  }
  throw new NoJdkError();
}

// "javac 17.0.15" and 'openjdk version "17.0.15"'; 1.8 is how Java 8 calls itself, and a missing program is version 0
function versionOf(program: string, environment: NodeJS.ProcessEnv): number {
  const { stdout, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8', env: environment });
  const found = /(?:javac|version) "?(\d+)/.exec(`${stdout}${stderr}`);
  return found ? Number(found[1]) : 0;
}
