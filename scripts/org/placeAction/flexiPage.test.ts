import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DYNAMIC, DYNAMIC_EMPTY, STATIC } from '../testing/pages.ts';
import type { Edit } from './edit.ts';
import { placeInPage, removeFromPage } from './flexiPage.ts';
import { elementsNamed, textOf } from '../xmlText.ts';

const ACTION = 'Contact.Enable_External_User';
const PERSONS = { field: 'IsPersonAccount', value: 'true' };

function xmlOf(edit: Edit): string {
  assert.ok(edit.kind === 'changed');
  return edit.xml;
}

function panelActions(xml: string): (string | null)[] {
  const [panel] = elementsNamed('componentInstance', xml);
  return elementsNamed('valueListItems', panel?.inner ?? '').map(({ inner }) => textOf('value', inner));
}

describe('a page with dynamic actions', () => {
  test('gets the action first', () => {
    assert.deepEqual(panelActions(xmlOf(placeInPage(DYNAMIC, ACTION, null))), [ACTION, 'Edit', 'Contact.Say_Hello']);
  });

  test('keeps the rules of other actions', () => {
    assert.match(xmlOf(placeInPage(DYNAMIC, ACTION, null)), /HasOptedOutOfEmail/);
  });

  test('gets a list when it has none', () => {
    assert.deepEqual(panelActions(xmlOf(placeInPage(DYNAMIC_EMPTY, ACTION, null))), [ACTION]);
  });

  test('shows the action for person accounts only, when it shows companies, too', () => {
    const [item] = elementsNamed('valueListItems', xmlOf(placeInPage(DYNAMIC, ACTION, PERSONS)));
    assert.equal(textOf('leftValue', item?.inner ?? ''), '{!Record.IsPersonAccount}');
  });

  test('leaves other components alone', () => {
    const [, related] = elementsNamed('componentInstance', DYNAMIC);
    assert.ok(xmlOf(placeInPage(DYNAMIC, ACTION, null)).includes(related?.inner ?? 'nothing'));
  });

  test('is left alone when it has the action', () => {
    const once = xmlOf(placeInPage(DYNAMIC, ACTION, PERSONS));
    assert.deepEqual(placeInPage(once, ACTION, PERSONS), { kind: 'unchanged' });
  });

  for (const [name, page] of [
    ['with actions', DYNAMIC],
    ['without actions', DYNAMIC_EMPTY]
  ] as const) {
    test(`is byte for byte as before when the action is removed, ${name}`, () => {
      assert.equal(xmlOf(removeFromPage(xmlOf(placeInPage(page, ACTION, PERSONS)), ACTION)), page);
    });
  }
});

describe('a page that shows the actions of the layout', () => {
  test('is left alone', () => {
    assert.deepEqual(placeInPage(STATIC, ACTION, null), { kind: 'elsewhere' });
  });

  test('loses an action that it kept in a list not in use, for that would forbid to delete the action', () => {
    const placed = xmlOf(placeInPage(DYNAMIC, ACTION, null));
    const off = placed.replace('<value>true</value>', '<value>false</value>');
    assert.equal(panelActions(xmlOf(removeFromPage(off, ACTION))).includes(ACTION), false);
  });

  test('has nothing to remove', () => {
    assert.deepEqual(removeFromPage(STATIC, ACTION), { kind: 'unchanged' });
  });
});
