import { createElement, type LightningElement } from 'lwc';
import { settle } from './shadow.ts';

/** Draws a component with these properties. */
export async function show(component: typeof LightningElement, properties: object): Promise<HTMLElement> {
  const element = createElement('c-shown', { is: component });
  Object.assign(element, properties);
  document.body.append(element);
  await settle();
  return element;
}

/** What the component reports from now on: the details of its events of this type. */
export function listen(element: HTMLElement, type: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(type, (event) => details.push(event instanceof CustomEvent ? event.detail : undefined));
  return details;
}
