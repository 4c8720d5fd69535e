/** One mistake that somebody could make, and the stage that must find it. */
export interface Mutation {
  /** what is wrong then, in a few words */
  readonly what: string;
  /** name of the stage */
  readonly stage: string;
  /** the file the mistake is in */
  readonly file: string;
  readonly edit: Edit;
  /** other files that come with it, by path */
  readonly beside?: ReadonlyMap<string, string>;
  /** why it is not found, for a mistake of which that is known */
  readonly missedBecause?: string;
}

/** In place of a text that occurs, in place of the whole file, or the file is gone. */
export type Edit =
  { readonly find: string; readonly replace: string } | { readonly write: string } | { readonly remove: true };

export const APP = 'force-app/main/default';
export const LWC = `${APP}/lwc`;

/** A text in place of another. */
export function replaced(stage: string, file: string, what: string, find: string, replace: string): Mutation {
  return { what, stage, file, edit: { find, replace } };
}

/** A file that is not there, or has another content. */
export function written(stage: string, file: string, what: string, text: string): Mutation {
  return { what, stage, file, edit: { write: text } };
}

export function removed(stage: string, file: string, what: string): Mutation {
  return { what, stage, file, edit: { remove: true } };
}

/** A mistake that nothing here finds. */
export function missed(mutation: Mutation, because: string): Mutation {
  return { ...mutation, missedBecause: because };
}
