/** How large the parts of a component may become, in bytes as they are deployed. */
export interface Budget {
  readonly script: number;
  readonly markup: number;
  readonly style: number;
}

/** What a component is granted unless the table below says more. */
export const EACH: Budget = { script: 6_000, markup: 2_500, style: 1_000 };

/**
 * Components that need more, and why. A browser loads all of them when the action opens, so that every line here is
 * seconds for somebody with a slow connection.
 */
export const MORE: ReadonlyMap<string, Partial<Budget> & { readonly why: string }> = new Map([
  ['enablementServices', { script: 190_000, why: 'every decision, with the comments that Apex is generated with' }],
  ['enablementTexts', { script: 64_000, why: 'more than 400 labels, one import each' }],
  ['enableExternalUser', { script: 17_000, why: 'the frame: every view, the footer, and the talk with the server' }],
  ['enablementFormState', { script: 9_000, why: 'what the form holds, apart from what it shows' }]
]);

/** The action with every component that it uses. */
export const ACTION = { name: 'enableExternalUser', total: 360_000 };
