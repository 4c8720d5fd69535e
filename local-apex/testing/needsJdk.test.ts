import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { needsJdk } from './needsJdk.ts';

const NO_JDK = { PATH: '/nowhere' };

describe('a test that needs a JDK', () => {
  test('is skipped on a machine without one, and says what to install', () => {
    assert.match(String(needsJdk(NO_JDK).skip), /^not run without a JDK\. .*apt-get install openjdk-17-jdk-headless/);
  });

  test('fails where a JDK is required', () => {
    assert.throws(() => needsJdk({ ...NO_JDK, APEX_REQUIRED: '1' }), { name: 'NoJdkError' });
  });
});
