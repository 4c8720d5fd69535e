import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { findJdk } from './jdk.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'jdk-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** A folder with programs that say they are of this version. */
function jdk(name: string, version: string): string {
  const bin = path.join(folder, name, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const program of ['java', 'javac']) {
    const file = path.join(bin, program);
    writeFileSync(
      file,
      `#!/bin/sh\necho '${program === 'java' ? 'openjdk version "' + version + '"' : 'javac ' + version}'\n`
    );
    chmodSync(file, 0o755);
  }
  return path.join(folder, name);
}

describe('the JDK', () => {
  test('of JAVA_HOME comes first', () => {
    const home = jdk('home', '21.0.1');
    const found = findJdk({ JAVA_HOME: home, PATH: path.join(jdk('path', '17.0.1'), 'bin') });
    assert.deepEqual(found, { java: `${home}/bin/java`, javac: `${home}/bin/javac`, version: 21 });
  });

  test('of the PATH is taken when that of JAVA_HOME is too old', () => {
    const found = findJdk({ JAVA_HOME: jdk('old', '1.8.0_392'), PATH: path.join(jdk('new', '17.0.1'), 'bin') });
    assert.deepEqual(found, { java: 'java', javac: 'javac', version: 17 });
  });

  test('that is not there is asked for in one sentence', () => {
    assert.throws(() => findJdk({ PATH: folder }), {
      message:
        'Apex is compiled and run with a JDK 17 or newer; install one, for example: apt-get install openjdk-17-jdk-headless'
    });
  });
});
