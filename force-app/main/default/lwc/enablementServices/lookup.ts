import type { ExistingUser, ExternalProfile, Facts, Grant, PortalRole, Preset, Site, UserLicense } from './facts.ts';
import { Text } from './text.ts';

/** Finds what a draft names by id among the facts; null when the org does not have it or the running user may not see it. */
export class Lookup {
  static user(facts: Facts, userId: string | null): ExistingUser | null {
    const found = facts.users.find((user) => user.userId === userId);
    return found ?? null;
  }

  static license(facts: Facts, licenseId: string | null): UserLicense | null {
    const found = facts.licenses.find((license) => license.licenseId === licenseId);
    return found ?? null;
  }

  static profile(facts: Facts, profileId: string | null): ExternalProfile | null {
    const found = facts.profiles.find((profile) => profile.profileId === profileId);
    return found ?? null;
  }

  static role(facts: Facts, roleId: string | null): PortalRole | null {
    const found = facts.roles.find((role) => role.roleId === roleId);
    return found ?? null;
  }

  static grant(facts: Facts, grantId: string | null): Grant | null {
    const found = facts.grants.find((grant) => grant.grantId === grantId);
    return found ?? null;
  }

  static site(facts: Facts, siteId: string | null): Site | null {
    const found = facts.sites.find((site) => site.siteId === siteId);
    return found ?? null;
  }

  static preset(facts: Facts, presetName: string | null): Preset | null {
    const found = facts.presets.find((preset) => preset.name === presetName);
    return found ?? null;
  }

  static siteNamed(facts: Facts, name: string | null): Site | null {
    const nameKey = Text.key(name);
    const found = facts.sites.find((site) => Text.key(site.name) === nameKey);
    return found ?? null;
  }
}
