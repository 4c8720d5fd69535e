/** Who logs in as whom, and where. */
export interface LoginAs {
  organizationId: string;
  siteId: string;
  userId: string;
  /** Where logging out leads back to. */
  contactId: string;
}

/**
 * Address behind "Log In to Experience as User". Salesforce does not document it and may change it, so it is a
 * convenience and nothing depends on it; the button of the contact page does the same.
 */
export function loginAsUrl({ organizationId, siteId, userId, contactId }: LoginAs): string {
  const parameters = new URLSearchParams({
    oid: organizationId,
    retURL: `/${contactId}`,
    sunetworkid: siteId,
    sunetworkuserid: userId
  });
  return `/servlet/servlet.su?${parameters.toString()}`;
}
