import type { Facts } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from '../enablementSelector.ts';
import { externalLicenses, externalProfiles } from './licenses.ts';
import type { SiteRow } from './sites.ts';

/** What is the same for everybody in the org. */
export type SharedFacts = Pick<
  Facts,
  'org' | 'licenses' | 'profiles' | 'grants' | 'presets' | 'accessPolicies' | 'timeZones' | 'locales' | 'languages'
> & {
  /** Null in an org without digital experiences. */
  siteRows: SiteRow[] | null;
};

export async function loadOrgFacts(selector: EnablementSelector): Promise<SharedFacts> {
  const [org, licenseRows, sets, setLicenses, siteRows, presets, accessPolicies, timeZones, locales, languages] =
    await Promise.all([
      selector.organization(),
      selector.licenses(),
      selector.permissionSets(),
      selector.permissionSetLicenses(),
      selector.sites(),
      selector.presets(),
      selector.accessPolicies(),
      selector.userPicklist('TimeZoneSidKey'),
      selector.userPicklist('LocaleSidKey'),
      selector.userPicklist('LanguageLocaleKey')
    ]);
  const licenses = externalLicenses(sets.profiles, licenseRows);
  return {
    org,
    licenses,
    profiles: externalProfiles(sets.profiles, licenses),
    grants: [...sets.grants, ...setLicenses],
    siteRows,
    presets,
    accessPolicies,
    timeZones,
    locales,
    languages
  };
}
