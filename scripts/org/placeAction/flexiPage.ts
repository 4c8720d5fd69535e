import type { Edit } from './edit.ts';
import { elementsNamed, escapeXml, lineBreakBefore, replaced, textOf, type Found } from '../xmlText.ts';

const PROPERTY = 'componentInstanceProperties';

/**
 * Puts the action first among the dynamic actions of a Lightning record page.
 *
 * @param rule visibility of the action as `{field: value}`, null to show it always
 */
export function placeInPage(xml: string, action: string, rule: PageRule | null): Edit {
  const panels = dynamicPanels(xml);
  if (panels.length === 0) return { kind: 'elsewhere' };
  return edited(xml, panels, (panel) => placeInPanel(panel, action, rule));
}

/** Takes the action away from every component of a page, also where its list is not in use. */
export function removeFromPage(xml: string, action: string): Edit {
  return edited(xml, elementsNamed('componentInstance', xml), (panel) => {
    const item = itemOf(panel, action);
    if (item === undefined) return panel;
    const list = elementsNamed('valueList', panel).find((one) => one.start < item.start && item.end < one.end);
    const property = elementsNamed(PROPERTY, panel).find((one) => one.start < item.start && item.end < one.end);
    const isLast = list !== undefined && elementsNamed('valueListItems', list.inner).length === 1;
    const gone = isLast && property !== undefined ? property : item;
    return replaced(panel, lineOf(panel, gone), '');
  });
}

/** When an action is shown: a field of the record has a value. */
export interface PageRule {
  readonly field: string;
  readonly value: string;
}

/** Highlights panels whose actions the page itself decides; others show those of the layout. */
function dynamicPanels(xml: string): Found[] {
  return elementsNamed('componentInstance', xml).filter(
    ({ inner }) =>
      textOf('componentName', inner) === 'force:highlightsPanel' &&
      elementsNamed(PROPERTY, inner).some(
        (property) =>
          textOf('name', property.inner) === 'enableActionsConfiguration' && textOf('value', property.inner) === 'true'
      )
  );
}

/** Edits panels from the last to the first, so that the places of the others stay right. */
function edited(xml: string, panels: readonly Found[], edit: (panel: string) => string): Edit {
  const result = [...panels].reverse().reduce((text, panel) => {
    const inner = edit(panel.inner);
    return inner === panel.inner ? text : replaced(text, panel, `<componentInstance>${inner}</componentInstance>`);
  }, xml);
  return result === xml ? { kind: 'unchanged' } : { kind: 'changed', xml: result };
}

function placeInPanel(panel: string, action: string, rule: PageRule | null): string {
  if (itemOf(panel, action) !== undefined) return panel;
  const names = elementsNamed(PROPERTY, panel).find(({ inner }) => textOf('name', inner) === 'actionNames');
  const [item] = names === undefined ? [] : elementsNamed('valueListItems', names.inner);
  if (names !== undefined && item !== undefined) {
    const place = names.start + `<${PROPERTY}>`.length + item.start;
    const before = lineBreakBefore(panel, place);
    return panel.slice(0, place) + listItem(action, rule, before) + before + panel.slice(place);
  }
  if (names !== undefined) return placeInPanel(replaced(panel, lineOf(panel, names), ''), action, rule);
  // a panel without actions: the list comes first, where the Metadata API writes it
  const [first] = elementsNamed(PROPERTY, panel);
  const place = first?.start ?? 0;
  const before = lineBreakBefore(panel, place);
  const inside = `${before}    `;
  const list = `${inside}<valueList>${inside}    ${listItem(action, rule, `${inside}    `)}${inside}</valueList>`;
  const property = `<${PROPERTY}>${inside}<name>actionNames</name>${list}${before}</${PROPERTY}>`;
  return panel.slice(0, place) + property + before + panel.slice(place);
}

/** An element with the line break before it. */
function lineOf(panel: string, element: Found): Found {
  return { ...element, start: element.start - lineBreakBefore(panel, element.start).length };
}

function itemOf(panel: string, action: string): Found | undefined {
  return elementsNamed('valueListItems', panel).find(({ inner }) => textOf('value', inner) === action);
}

function listItem(action: string, rule: PageRule | null, before: string): string {
  const inside = `${before}    `;
  const value = `${inside}<value>${escapeXml(action)}</value>`;
  return `<valueListItems>${value}${rule === null ? '' : visibility(rule, inside)}${before}</valueListItems>`;
}

function visibility({ field, value }: PageRule, at: string): string {
  const criteria = [
    `<leftValue>{!Record.${escapeXml(field)}}</leftValue>`,
    '<operator>EQUAL</operator>',
    `<rightValue>${escapeXml(value)}</rightValue>`
  ].map((line) => `${at}        ${line}`);
  return `${at}<visibilityRule>${at}    <criteria>${criteria.join('')}${at}    </criteria>${at}</visibilityRule>`;
}
