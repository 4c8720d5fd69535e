/** A user license that Salesforce sells, as an org shows it. */
interface KnownLicense {
  readonly key: string | null;
  readonly userType: string;
  readonly standardProfile: string;
}

/** The profile that permits everything. */
export const SYSTEM_ADMINISTRATOR = 'System Administrator';

/**
 * Keys from the Object Reference, UserLicense; null where it lists none. User types of the Plus and External Apps
 * licenses are assumed. Each license brings the standard profile of its name.
 */
export const KNOWN_LICENSES: Readonly<Record<string, KnownLicense>> = {
  Salesforce: { key: 'SFDC', userType: 'Standard', standardProfile: SYSTEM_ADMINISTRATOR },
  'Customer Community': portal('PID_Customer_Community', 'CspLitePortal', 'Customer Community User'),
  'Customer Community Login': portal('PID_Customer_Community_Login', 'CspLitePortal', 'Customer Community Login User'),
  'Customer Community Plus': portal(null, 'PowerCustomerSuccess', 'Customer Community Plus User'),
  'Customer Community Plus Login': portal(null, 'PowerCustomerSuccess', 'Customer Community Plus Login User'),
  'Partner Community': portal('PID_Partner_Community', 'PowerPartner', 'Partner Community User'),
  'Partner Community Login': portal('PID_Partner_Community_Login', 'PowerPartner', 'Partner Community Login User'),
  'External Apps': portal(null, 'CspLitePortal', 'External Apps User'),
  'External Apps Login': portal(null, 'CspLitePortal', 'External Apps Login User'),
  'External Identity': portal(null, 'CspLitePortal', 'External Identity User'),
  'High Volume Customer Portal': portal(null, 'CspLitePortal', 'High Volume Customer Portal'),
  'Gold Partner': portal('PID_STRATEGIC_PRM', 'PowerPartner', 'Gold Partner User')
};

function portal(key: string | null, userType: string, standardProfile: string): KnownLicense {
  return { key, userType, standardProfile };
}

const STANDARD_PROFILES = new Set(Object.values(KNOWN_LICENSES).map((license) => license.standardProfile));

/** Whether a profile of this name comes with a license, as opposed to a clone made in Setup. */
export function isStandardProfile(name: string): boolean {
  return STANDARD_PROFILES.has(name);
}
