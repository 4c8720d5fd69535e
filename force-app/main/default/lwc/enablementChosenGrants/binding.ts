import type { Facts, Grant } from 'c/enablementServices';
import { accessTexts, formatText } from 'c/enablementTexts';

/** What a grant is bound to: the user license that it takes, or the permission set license whose seat it takes. */
export function bindingOf(facts: Facts, grant: Grant): string {
  if (grant.kind === 'permissionSetLicense') {
    return seatsOf(grant);
  }
  const userLicense = facts.licenses.find(({ licenseId }) => licenseId === grant.licenseId);
  if (userLicense != null) {
    return formatText(accessTexts.grantForLicense, userLicense.name);
  }
  const license = facts.grants.find(({ grantId }) => grantId === grant.licenseId);
  return license == null ? '' : formatText(accessTexts.grantTakesSeat, license.label, seatsOf(license));
}

function seatsOf({ totalSeats, usedSeats }: Grant): string {
  return totalSeats == null || usedSeats == null
    ? accessTexts.seatsUnknown
    : formatText(accessTexts.seatsLeft, Math.max(0, totalSeats - usedSeats), totalSeats);
}
