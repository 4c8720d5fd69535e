import type { GrantExpiration } from 'c/enablementServices';

/** Fields that hold a text, or a date as text. */
export type TextField =
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'username'
  | 'alias'
  | 'nickname'
  | 'timeZone'
  | 'locale'
  | 'language'
  | 'purpose'
  | 'deactivationTrigger'
  | 'reviewDate';

/** Fields that hold a choice, or nothing. */
export type ChoiceField = 'presetName' | 'licenseId' | 'profileId' | 'roleId' | 'siteId';

/** One change of the draft, as the steps report it in an `edit` event. */
export type DraftEdit =
  | { field: TextField; value: string }
  | { field: ChoiceField; value: string | null }
  | { field: 'grantIds'; value: string[] }
  | { field: 'expirations'; value: GrantExpiration[] }
  | { field: 'sendEmail'; value: boolean };

/** An `edit` event: it crosses the step component on its way from the field to the form. */
export function editEvent(edit: DraftEdit): CustomEvent<DraftEdit> {
  return new CustomEvent('edit', { detail: edit, bubbles: true, composed: true });
}
