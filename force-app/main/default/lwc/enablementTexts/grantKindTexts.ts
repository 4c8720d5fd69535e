import type { GrantKind } from 'c/enablementServices';
import { accessTexts } from './accessTexts.ts';

/** What a thing that can be granted is called. */
export const grantKindTexts = {
  permissionSet: accessTexts.permissionSet,
  permissionSetGroup: accessTexts.permissionSetGroup,
  permissionSetLicense: accessTexts.permissionSetLicense
} as const satisfies Record<GrantKind, string>;
