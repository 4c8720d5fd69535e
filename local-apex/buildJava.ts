import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findJdk } from './jdk.ts';
import type { Jdk } from './jdk.ts';
import { platformJars } from './platformJars.ts';

const SOURCES = fileURLToPath(new URL('java/', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../dist/local-apex/', import.meta.url));

/** What a Java program of this folder is started with. */
export interface JavaBuild {
  readonly jdk: Jdk;
  /** For `java -cp`: our classes, then the jars. */
  readonly classPath: string;
}

/**
 * Compiles folders of `java/` with javac, once for each state of their sources: `dist/local-apex` keeps the result under
 * a hash of the sources and of the names of the jars.
 *
 * @param folders below `java/`, for example `localapex/compiler`; what they import must be among them
 * @throws NoJdkError without a JDK
 * @throws Error with javac's own words when a source does not compile
 */
export async function buildJava(folders: readonly string[]): Promise<JavaBuild> {
  const jdk = findJdk();
  const jars = platformJars();
  const sources = await javaFiles(folders);
  const classes = path.join(OUTPUT, await keyOf(sources, jars, jdk));
  if (!existsSync(classes)) await compile(jdk, sources, jars, classes);
  return { jdk, classPath: [classes, ...jars].join(path.delimiter) };
}

async function javaFiles(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(path.join(SOURCES, folder), { recursive: true });
      return names.filter((name) => name.endsWith('.java')).map((name) => path.join(folder, name));
    })
  );
  return found.flat().sort();
}

async function keyOf(sources: readonly string[], jars: readonly string[], jdk: Jdk): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([jdk.version, jars.map((jar) => path.basename(jar))]));
  for (const source of sources) hash.update(`\n${source}\n`).update(await readFile(path.join(SOURCES, source)));
  return hash.digest('hex').slice(0, 16);
}

async function compile(jdk: Jdk, sources: readonly string[], jars: readonly string[], classes: string): Promise<void> {
  // A folder of its own until it is complete: several processes may build at once, and a build may be interrupted.
  const unfinished = `${classes}.${randomUUID()}`;
  await mkdir(unfinished, { recursive: true });
  const options = ['-nowarn', '-proc:none', '-encoding', 'UTF-8', '-cp', jars.join(path.delimiter), '-d', unfinished];
  try {
    await promisify(execFile)(jdk.javac, [...options, ...sources], { cwd: SOURCES, maxBuffer: 1 << 24 });
    await rename(unfinished, classes);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (existsSync(classes)) return;
    throw error;
  }
}
