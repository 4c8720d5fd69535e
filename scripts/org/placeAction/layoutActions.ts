import { elementsNamed, escapeXml, textOf } from '../xmlText.ts';

/** One action of a page layout. */
export interface LayoutAction {
  readonly name: string;
  readonly type: string;
  readonly subtype: string | null;
}

/** The actions of a list in the order in which they are shown. */
export function actionsOf(list: string): LayoutAction[] {
  return elementsNamed('platformActionListItems', list)
    .map(({ inner }, index) => ({
      name: textOf('actionName', inner) ?? '',
      type: textOf('actionType', inner) ?? '',
      subtype: textOf('subtype', inner),
      order: Number(textOf('sortOrder', inner) ?? index)
    }))
    .sort((a, b) => a.order - b.order)
    .map(({ name, type, subtype }) => ({ name, type, subtype }));
}

/**
 * What a layout without a list of its own shows: the buttons of a record, then what its list for the publisher has.
 * "Override the predefined actions" in the layout editor begins with the same, though in an order of its own.
 */
export function predefinedActions(xml: string): LayoutAction[] {
  const buttons = ['Edit', 'Delete', 'Clone'].map((name) => ({ name, type: 'StandardButton', subtype: null }));
  const quickActions = elementsNamed('quickActionListItems', xml).map(({ inner }) => ({
    name: textOf('quickActionName', inner) ?? '',
    type: 'QuickAction',
    subtype: null
  }));
  return [...buttons, ...quickActions];
}

/**
 * @param order where in the list it is shown
 * @param unit one step of indentation; the item stands two steps in
 */
export function actionItem({ name, type, subtype }: LayoutAction, order: number, eol: string, unit: string): string {
  const parts = [
    `<actionName>${escapeXml(name)}</actionName>`,
    `<actionType>${type}</actionType>`,
    `<sortOrder>${order}</sortOrder>`,
    ...(subtype === null ? [] : [`<subtype>${escapeXml(subtype)}</subtype>`])
  ];
  const lines = parts.map((part) => `${eol}${unit.repeat(3)}${part}`);
  return `<platformActionListItems>${lines.join('')}${eol}${unit.repeat(2)}</platformActionListItems>`;
}
