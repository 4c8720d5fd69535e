import { checkbox } from '../fields.ts';
import type { FieldDescription } from '../schema.ts';

/**
 * Features that are licensed user by user: a check box on the user takes a seat (Object Reference, User). Each is named
 * by its field, with the word that the refusal shows; only that of content was seen in an org.
 */
export const FEATURES = [
  { field: 'UserPermissionsMarketingUser', label: 'Marketing User', word: 'marketing' },
  { field: 'UserPermissionsOfflineUser', label: 'Offline User', word: 'offline' },
  { field: 'UserPermissionsSFContentUser', label: 'Salesforce CRM Content User', word: 'content' },
  { field: 'UserPermissionsKnowledgeUser', label: 'Knowledge User', word: 'knowledge' },
  { field: 'UserPermissionsInteractionUser', label: 'Flow User', word: 'interaction' },
  { field: 'UserPermissionsSupportUser', label: 'Service Cloud User', word: 'support' }
] as const;

export type FeatureField = (typeof FEATURES)[number]['field'];

/** Unless the caller says yes or no, the user's profile decides. */
export function featureFields(): FieldDescription[] {
  return FEATURES.map(({ field, label }) => checkbox(field, label, { defaultValue: null }));
}
