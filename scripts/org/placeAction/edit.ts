/** What placing or removing the action makes of a file. */
export type Edit =
  | { readonly kind: 'changed'; readonly xml: string }
  /** it was so already */
  | { readonly kind: 'unchanged' }
  /** a layout without a list of its own shows inherited actions; a list for this action would replace them */
  | { readonly kind: 'inherits' }
  /** nothing in this file shows actions: a page that takes them from the layout */
  | { readonly kind: 'elsewhere' };
