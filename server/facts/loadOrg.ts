import type { FactsSource } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from '../enablementSelector.ts';

/** What is the same for everybody in the org. */
export type OrgSource = Pick<
  FactsSource,
  | 'org'
  | 'licenses'
  | 'profiles'
  | 'permissionSets'
  | 'permissionSetLicenses'
  | 'sites'
  | 'presets'
  | 'presetGrants'
  | 'accessPolicies'
  | 'timeZones'
  | 'locales'
  | 'languages'
>;

export async function loadOrg(selector: EnablementSelector): Promise<OrgSource> {
  const [org, licenses, sets, permissionSetLicenses, sites, presets, accessPolicies, timeZones, locales, languages] =
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
  return {
    org,
    licenses,
    ...sets,
    permissionSetLicenses,
    sites,
    ...presets,
    accessPolicies,
    timeZones,
    locales,
    languages
  };
}
