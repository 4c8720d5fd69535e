import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ROOT } from '../projectRoot.ts';
import { presetProfiles } from './presetProfiles.ts';
import { liveSite } from './site.ts';

const BARE = `<Network xmlns="http://soap.sforce.com/2006/04/metadata">
    <site>S</site>
    <status>UnderConstruction</status>
</Network>
`;

describe('a site', () => {
  test('gets members when it has none', () => {
    assert.match(liveSite(BARE, ['A & B']), /<networkMemberGroups>\n {8}<profile>A &amp; B<\/profile>\n {4}<\/network/);
  });

  test('is made the same by doing it twice', () => {
    const once = liveSite(BARE, ['A', 'B']);
    assert.equal(liveSite(once, ['B', 'a']), once);
  });
});

test('the presets name profiles of customers and of partners', () => {
  const names = presetProfiles(ROOT);
  assert.ok(names.includes('Customer Community Plus User') && names.includes('Partner Community User'));
});
