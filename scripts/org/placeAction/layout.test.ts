import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CUSTOMIZED, CUSTOMIZED_WINDOWS, INHERITING, SILENT } from '../testing/layouts.ts';
import { actionsOf } from './layoutActions.ts';
import { placeInLayout, removeFromLayout } from './layout.ts';
import type { Edit } from './edit.ts';
import { elementsNamed } from '../xmlText.ts';

const ACTION = 'Contact.Enable_External_User';

function xmlOf(edit: Edit): string {
  assert.ok(edit.kind === 'changed');
  return edit.xml;
}

function recordActions(xml: string): string[] {
  const list = elementsNamed('platformActionList', xml).find(({ inner }) => inner.includes('>Record<'));
  return actionsOf(list?.inner ?? '').map(({ name, type }) => `${type} ${name}`);
}

describe('a layout with actions of its own', () => {
  test('gets the action first and keeps the order of the others', () => {
    assert.deepEqual(recordActions(xmlOf(placeInLayout(CUSTOMIZED, ACTION, false))), [
      `QuickAction ${ACTION}`,
      'StandardButton Edit',
      'ProductivityAction SendEmail',
      'QuickAction Contact.Say_Hello'
    ]);
  });

  test('numbers its actions from 0 without a gap', () => {
    const xml = xmlOf(placeInLayout(CUSTOMIZED, ACTION, false));
    const [, list] = elementsNamed('platformActionList', xml);
    const orders = elementsNamed('sortOrder', list?.inner ?? '').map(({ inner }) => inner);
    assert.deepEqual(orders, ['0', '1', '2', '3']);
  });

  test('keeps what actions have besides their names', () => {
    assert.match(xmlOf(placeInLayout(CUSTOMIZED, ACTION, false)), /<subtype>Email<\/subtype>/);
  });

  test('keeps the actions of related lists', () => {
    const [list] = elementsNamed('platformActionList', CUSTOMIZED);
    assert.ok(xmlOf(placeInLayout(CUSTOMIZED, ACTION, false)).includes(list?.inner ?? 'nothing'));
  });

  test('shows its actions in the order of their numbers, wherever they stand', () => {
    const swapped = CUSTOMIZED.replace('<sortOrder>1</sortOrder>', '<sortOrder>9</sortOrder>');
    assert.equal(recordActions(xmlOf(placeInLayout(swapped, ACTION, false))).at(-1), 'ProductivityAction SendEmail');
  });

  test('is left alone when it has the action', () => {
    const once = xmlOf(placeInLayout(CUSTOMIZED, ACTION, false));
    assert.deepEqual(placeInLayout(once, ACTION, true), { kind: 'unchanged' });
  });

  for (const [name, layout] of [
    ['', CUSTOMIZED],
    [', with line ends of Windows', CUSTOMIZED_WINDOWS]
  ] as const) {
    test(`is byte for byte as before when the action is removed${name}`, () => {
      const placed = xmlOf(placeInLayout(layout, ACTION, false));
      assert.equal(xmlOf(removeFromLayout(placed, ACTION)), layout);
    });
  }
});

describe('a layout that inherits its actions', () => {
  test('is not given a list unless asked, because that would replace what it inherits', () => {
    assert.deepEqual(placeInLayout(INHERITING, ACTION, false), { kind: 'inherits' });
  });

  test('gets a list of the action, the buttons and what the publisher has, if asked', () => {
    assert.deepEqual(recordActions(xmlOf(placeInLayout(INHERITING, ACTION, true))), [
      `QuickAction ${ACTION}`,
      'StandardButton Edit',
      'StandardButton Delete',
      'StandardButton Clone',
      'QuickAction FeedItem.TextPost',
      'QuickAction NewTask'
    ]);
  });

  for (const [name, layout] of [
    ['with a publisher', INHERITING],
    ['without a publisher', SILENT]
  ] as const) {
    test(`inherits again, byte for byte, when the action is removed, ${name}`, () => {
      const placed = xmlOf(placeInLayout(layout, ACTION, true));
      assert.equal(xmlOf(removeFromLayout(placed, ACTION)), layout);
    });
  }

  test('gets its list before the elements that come after it', () => {
    const xml = xmlOf(placeInLayout(INHERITING, ACTION, true));
    assert.ok(xml.indexOf('<platformActionList>') < xml.indexOf('<quickActionList>'));
  });

  test('has nothing to remove', () => {
    assert.deepEqual(removeFromLayout(INHERITING, ACTION), { kind: 'unchanged' });
  });
});
