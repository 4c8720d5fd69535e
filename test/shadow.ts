/** Looks at components as a reader does: through all shadow roots. */

/** Every element that matches, in all shadow trees beneath the component, in document order. */
export function findAll(component: Element, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of component.shadowRoot?.querySelectorAll('*') ?? []) {
    if (element instanceof HTMLElement && element.matches(selector)) {
      found.push(element);
    }
    found.push(...findAll(element, selector));
  }
  return found;
}

/**
 * The one element that matches.
 * @throws when there is none, or more than one
 */
export function find(component: Element, selector: string): HTMLElement {
  const [element, ...others] = findAll(component, selector);
  if (element === undefined || others.length > 0) {
    throw new Error(`${selector}: expected one element, found ${element === undefined ? 0 : others.length + 1}`);
  }
  return element;
}

/** All text that the component shows, shadow trees included. */
export function textOf(component: Element): string {
  return [...(component.shadowRoot?.querySelectorAll('*') ?? [])]
    .map((element) => {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      return [...own.map((node) => node.textContent), textOf(element)].join(' ');
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The element that has the focus, however deep it lies. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
  }
  return element;
}

/** Lets promises settle and components draw. */
export function settle(turns = 20): Promise<void> {
  return turns === 0 ? Promise.resolve() : Promise.resolve().then(() => settle(turns - 1));
}
