import { Directories } from './directories.ts';
import type { Directory, Memberships, PresetMatch } from './directory.ts';
import type { Draft } from './draft.ts';
import type {
  ExistingUser,
  ExternalProfile,
  Facts,
  Grant,
  Known,
  PortalRole,
  Preset,
  Site,
  UserLicense
} from './facts.ts';
import { Lookup } from './lookup.ts';
import { MembershipService } from './membershipService.ts';
import { PresetAudiences } from './presetAudiences.ts';
import { PresetGrants } from './presetGrants.ts';
import { PresetMatches } from './presetMatches.ts';
import { Seats } from './seats.ts';
import { Text } from './text.ts';

// Key prefix of PermissionSetLicense: a permission set bound to one brings its license along and fits any user license.
const PERMISSION_SET_LICENSE_PREFIX = '0PL';

/** What can be chosen for this person: the choices of the form, and what a choice changes in the draft. */
export class ChoiceService {
  /** Presets for this kind of person, in the org's order; those for partners come first on a partner account. */
  static presetsFor(facts: Facts): Preset[] {
    const person = facts.person;
    const presets = facts.presets.filter((preset) => PresetAudiences.isForPartner(preset, person));
    for (const preset of facts.presets) {
      if (PresetAudiences.suits(preset, person) === 'yes' && !presets.includes(preset)) {
        presets.push(preset);
      }
    }
    return presets;
  }

  /** Free seats, never below zero; null when the running user may not see them. */
  static seatsLeft(license: UserLicense): number | null {
    return Seats.left(license.totalSeats, license.usedSeats, 0);
  }

  static profilesOf(facts: Facts, licenseId: string | null): ExternalProfile[] {
    return facts.profiles.filter((profile) => profile.licenseId === licenseId);
  }

  /** Empty when the license takes no roles, or the account has none yet (the platform makes them with the first user). */
  static rolesOf(facts: Facts, licenseId: string | null): PortalRole[] {
    const license = Lookup.license(facts, licenseId);
    if (license == null || !license.hasRoles) {
      return [];
    }
    return facts.roles.filter((role) => role.portalType === license.portalType);
  }

  /** Permission sets, groups and permission set licenses that a user of this license can be given directly. */
  static grantsFor(facts: Facts, licenseId: string | null): Grant[] {
    return facts.grants.filter((grant) => grant.isAssignable && ChoiceService.fitsLicense(grant, licenseId));
  }

  /**
   * A permission set bound to a user license goes to users of that very license only: member and login variants differ
   * (Object Reference, PermissionSet.LicenseId). An unbound one may still be refused for a single permission.
   */
  static fitsLicense(grant: Grant, licenseId: string | null): boolean {
    if (grant.licenseId == null || ChoiceService.permissionSetLicenseOf(grant) != null) {
      return true;
    }
    return grant.licenseId === licenseId;
  }

  /** Id of the permission set license that a permission set is bound to; null when it is bound to none. */
  static permissionSetLicenseOf(grant: Grant): string | null {
    const licenseId = grant.licenseId;
    return licenseId != null && licenseId.startsWith(PERMISSION_SET_LICENSE_PREFIX) ? licenseId : null;
  }

  /** What the preset grants, as far as the org has it, and the user does not hold yet. */
  static missingGrants(facts: Facts, user: ExistingUser, presetName: string | null): Grant[] {
    const missing: Grant[] = [];
    const match = PresetMatches.named(Directories.open(facts), presetName);
    if (match == null) {
      return missing;
    }
    for (const wanted of match.grants) {
      const grant = wanted.grant;
      if (grant != null && !user.grantIds.includes(grant.grantId) && !missing.includes(grant)) {
        missing.push(grant);
      }
    }
    return missing;
  }

  /** What nobody can be without who gets the preset, as far as the org has it. */
  static requiredGrants(facts: Facts, presetName: string | null): Grant[] {
    const match = PresetMatches.named(Directories.open(facts), presetName);
    return match == null ? [] : match.requiredGrants;
  }

  /** All sites: first those that the user becomes a member of, then those where nobody can say. */
  static sitesFor(facts: Facts, draft: Draft): Site[] {
    const memberships = ChoiceService.memberships(Directories.open(facts), draft);
    const sites = MembershipService.sites(facts, memberships, 'yes');
    for (const site of MembershipService.sites(facts, memberships, 'unknown')) {
      sites.push(site);
    }
    for (const site of MembershipService.sites(facts, memberships, 'no')) {
      sites.push(site);
    }
    return sites;
  }

  /** Whether the user becomes a member of that site; unknown, too, for a site that cannot be seen. */
  static membership(facts: Facts, draft: Draft, siteId: string): Known {
    return MembershipService.ofSite(ChoiceService.memberships(Directories.open(facts), draft), siteId);
  }

  /**
   * The preset's site, else the first live one that the user becomes a member of, else none.
   *
   * @param user the one that the draft changes; null when it creates one
   */
  static siteFor(directory: Directory, user: ExistingUser | null, draft: Draft): string | null {
    const match = PresetMatches.named(directory, draft.presetName);
    const wanted = match?.site ?? null;
    if (wanted != null) {
      return wanted.siteId;
    }
    const memberships = MembershipService.ofDraft(directory, user, draft);
    for (const site of MembershipService.sites(directory.facts, memberships, 'yes')) {
      if (site.status === 'live') {
        return site.siteId;
      }
    }
    return null;
  }

  /**
   * The draft under another license: the fitting profile is chosen, role and grants that no longer fit are dropped, what
   * the preset requires and only the other license takes is granted, and a site that the user would no longer be a
   * member of gives way to another.
   */
  static withLicense(facts: Facts, draft: Draft, licenseId: string | null): Draft {
    const directory = Directories.open(facts);
    const grantIds: string[] = [];
    for (const grantId of draft.grantIds) {
      const grant = Directories.grant(directory, grantId);
      if (grant != null && ChoiceService.fitsLicense(grant, licenseId)) {
        grantIds.push(grantId);
      }
    }
    const expirations = draft.expirations.filter((expiration) => grantIds.includes(expiration.grantId));
    const match = PresetMatches.named(directory, draft.presetName);
    const changed: Draft = {
      recordId: draft.recordId,
      userId: draft.userId,
      presetName: draft.presetName,
      firstName: draft.firstName,
      lastName: draft.lastName,
      email: draft.email,
      username: draft.username,
      alias: draft.alias,
      nickname: draft.nickname,
      timeZone: draft.timeZone,
      locale: draft.locale,
      language: draft.language,
      emailEncoding: draft.emailEncoding,
      licenseId,
      profileId: ChoiceService.profileFor(directory, match, licenseId),
      roleId: null,
      grantIds,
      expirations,
      siteId: draft.siteId,
      sendEmail: draft.sendEmail,
      purpose: draft.purpose,
      deactivationTrigger: draft.deactivationTrigger,
      reviewDate: draft.reviewDate
    };
    ChoiceService.addRequired(changed, match, draft.licenseId);
    const siteId = draft.siteId;
    const memberships = ChoiceService.memberships(directory, changed);
    if (siteId == null || MembershipService.ofSite(memberships, siteId) === 'no') {
      const user = Lookup.user(facts, draft.userId);
      changed.siteId = ChoiceService.siteFor(directory, user, changed) ?? siteId;
    }
    return changed;
  }

  /** The first of the preset's profiles that the license has, else the license's only profile, else none. */
  static profileFor(directory: Directory, match: PresetMatch | null, licenseId: string | null): string | null {
    const key = (match?.preset?.name ?? '') + ' ' + (licenseId ?? '');
    if (!directory.proposedProfiles.has(key)) {
      directory.proposedProfiles.set(key, ChoiceService.findProfile(directory, match, licenseId));
    }
    return directory.proposedProfiles.get(key) ?? null;
  }

  /** The preset's license; without a preset the org's only one. */
  static licenseFor(facts: Facts, match: PresetMatch | null): string | null {
    return match == null ? ChoiceService.onlyLicense(facts.licenses) : match.licenseId;
  }

  /** What was left out although the former license takes it stays left out: somebody decided that. */
  private static addRequired(draft: Draft, match: PresetMatch | null, formerLicenseId: string | null): void {
    if (match == null) {
      return;
    }
    for (const wanted of match.grants) {
      const grant = wanted.grant;
      const isRequired = grant != null && wanted.isRequired;
      const fits = isRequired && ChoiceService.fitsLicense(grant, draft.licenseId);
      if (fits && !ChoiceService.fitsLicense(grant, formerLicenseId)) {
        PresetGrants.add(draft, wanted, null);
      }
    }
  }

  private static memberships(directory: Directory, draft: Draft): Memberships {
    return MembershipService.ofDraft(directory, Lookup.user(directory.facts, draft.userId), draft);
  }

  private static findProfile(directory: Directory, match: PresetMatch | null, licenseId: string | null): string | null {
    const profiles = Directories.profilesOf(directory, licenseId ?? '');
    if (match != null) {
      for (const name of match.preset.profileNames) {
        const nameKey = Text.key(name);
        const wanted = profiles.find((profile) => Text.key(profile.name) === nameKey);
        if (wanted != null) {
          return wanted.profileId;
        }
      }
    }
    return ChoiceService.onlyProfile(profiles);
  }

  private static onlyProfile(profiles: ExternalProfile[]): string | null {
    if (profiles.length !== 1) {
      return null;
    }
    for (const profile of profiles) {
      return profile.profileId;
    }
    return null;
  }

  private static onlyLicense(licenses: UserLicense[]): string | null {
    if (licenses.length !== 1) {
      return null;
    }
    for (const license of licenses) {
      return license.licenseId;
    }
    return null;
  }
}
