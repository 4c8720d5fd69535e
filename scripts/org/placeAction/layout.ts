import type { Edit } from './edit.ts';
import { actionItem, actionsOf, predefinedActions, type LayoutAction } from './layoutActions.ts';
import { elementsNamed, lineBreakBefore, replaced, textOf, type Found } from '../xmlText.ts';

/** Elements of a layout that come after the list of actions. */
const FOLLOWING =
  /\r?\n[ \t]*<(quickActionList|relatedContent|relatedLists|relatedObjects|runAssignmentRulesDefault|show\w+|summaryLayout)>|\r?\n?<\/Layout>/;

/**
 * Puts the action first in "Salesforce Mobile and Lightning Experience Actions" of a page layout.
 *
 * @param ownList gives a layout that inherits its actions a list of its own: the action and what is predefined
 */
export function placeInLayout(xml: string, action: string, ownList: boolean): Edit {
  const list = recordActions(xml);
  if (list === null) return ownList ? { kind: 'changed', xml: withOwnList(xml, action) } : { kind: 'inherits' };
  const actions = actionsOf(list.inner);
  if (actions.some(({ name }) => name === action)) return { kind: 'unchanged' };
  const numbered = [quickAction(action), ...actions];
  return { kind: 'changed', xml: replaced(xml, list, listOf(numbered, lineBreakBefore(xml, list.start))) };
}

/** Takes the action away; a list that has nothing then but what is predefined goes, too. */
export function removeFromLayout(xml: string, action: string): Edit {
  const list = recordActions(xml);
  if (list === null) return { kind: 'unchanged' };
  const actions = actionsOf(list.inner);
  const rest = actions.filter(({ name }) => name !== action);
  if (rest.length === actions.length) return { kind: 'unchanged' };
  const before = lineBreakBefore(xml, list.start);
  if (namesOf(rest) === namesOf(predefinedActions(xml))) {
    return { kind: 'changed', xml: replaced(xml, { ...list, start: list.start - before.length }, '') };
  }
  return { kind: 'changed', xml: replaced(xml, list, listOf(rest, before)) };
}

/** A layout has a list for each place where actions are shown; this is the one of the record page. */
function recordActions(xml: string): Found | null {
  const lists = elementsNamed('platformActionList', xml);
  return lists.find(({ inner }) => textOf('actionListContext', inner) === 'Record') ?? null;
}

function withOwnList(xml: string, action: string): string {
  const list = listOf([quickAction(action), ...predefinedActions(xml)], '\n    ');
  const place = FOLLOWING.exec(xml)?.index ?? xml.length;
  return `${xml.slice(0, place)}\n    ${list}${xml.slice(place)}`;
}

function listOf(actions: readonly LayoutAction[], before: string): string {
  const unit = before.replace(/[\r\n]/g, '') || '    ';
  const eol = before.startsWith('\r') ? '\r\n' : '\n';
  const items = actions.map((one, order) => `${eol}${unit}${unit}${actionItem(one, order, eol, unit)}`);
  const context = `${eol}${unit}${unit}<actionListContext>Record</actionListContext>`;
  return `<platformActionList>${context}${items.join('')}${eol}${unit}</platformActionList>`;
}

function quickAction(name: string): LayoutAction {
  return { name, type: 'QuickAction', subtype: null };
}

function namesOf(actions: readonly LayoutAction[]): string {
  return actions.map(({ name, type }) => `${type} ${name}`).join('\n');
}
