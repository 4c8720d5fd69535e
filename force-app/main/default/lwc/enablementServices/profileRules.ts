import { Directories } from './directories.ts';
import type { Enablement } from './enablement.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_PROFILES, SETUP_SITE_SETTINGS } from './findings.ts';
import { Text } from './text.ts';

// Standard profiles of external licenses, in lower case. Users of these are refused unless the org allows them under
// Digital Experiences, Settings (Spring '20 release notes). Nothing but the name tells them from cloned ones, and orgs
// in other languages translate it, so this list can only warn.
const STANDARD_PROFILES = [
  'customer community user',
  'customer community login user',
  'customer community plus user',
  'customer community plus login user',
  'partner community user',
  'partner community login user',
  'external apps user',
  'external apps login user',
  'external apps plus user',
  'external apps plus login user',
  'external identity user',
  'channel account user',
  'gold partner user',
  'silver partner user',
  'bronze partner user',
  'partner user',
  'customer portal user',
  'customer portal manager',
  'customer portal manager custom',
  'customer portal manager standard',
  'high volume customer portal',
  'high volume customer portal user',
  'overage high volume customer portal user',
  'authenticated website',
  'authenticated website user',
  'overage authenticated website user',
  'overage customer portal manager custom',
  'overage customer portal manager standard',
  'platform portal',
  'ideas only portal'
];

/** The profile of a new user. */
export class ProfileRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const profileId = enablement.draft.profileId;
    const license = enablement.license;
    const profile = enablement.profile;
    if (license != null && Directories.profilesOf(enablement.directory, license.licenseId).length === 0) {
      // Without Manage Users, only the profiles of a delegated administration group are visible (Salesforce Help 000389800).
      findings.push(Findings.error('PROFILES_NOT_VISIBLE', 'access', 'profileId', [license.name], SETUP_PROFILES));
    } else if (profileId == null) {
      findings.push(Findings.error('FIELD_REQUIRED', 'access', 'profileId', [], null));
    } else if (profile == null) {
      findings.push(Findings.error('PROFILE_UNKNOWN', 'access', 'profileId', [profileId], null));
    } else if (profile.licenseId !== (enablement.draft.licenseId ?? profile.licenseId)) {
      // Every profile belongs to exactly one license (Object Reference, User.ProfileId).
      findings.push(Findings.error('PROFILE_OF_OTHER_LICENSE', 'access', 'profileId', [profile.name], null));
    } else if (STANDARD_PROFILES.includes(Text.key(profile.name))) {
      findings.push(Findings.warning('PROFILE_STANDARD', 'access', 'profileId', [profile.name], SETUP_SITE_SETTINGS));
    }
    return findings;
  }
}
