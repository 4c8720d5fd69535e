import { Directories } from './directories.ts';
import type { Directory, RegionalProposal } from './directory.ts';
import type { OptionSource } from './draft.ts';
import type { PicklistOption, Preset } from './facts.ts';
import { RegionService } from './regionService.ts';
import { Text } from './text.ts';

/**
 * Time zone, locale and language of a new user: what the preset wants, else what fits the person's country, else the
 * org's default; never the operator's own. Only values that the org offers are proposed.
 */
export class RegionalSettings {
  static proposal(directory: Directory, preset: Preset | null, country: string | null): RegionalProposal {
    const key = (preset?.name ?? '') + ' ' + Text.key(country);
    const known = directory.settings.get(key) ?? null;
    if (known != null) {
      return known;
    }
    const proposal = RegionalSettings.propose(directory, preset, country);
    directory.settings.set(key, proposal);
    return proposal;
  }

  private static propose(directory: Directory, preset: Preset | null, country: string | null): RegionalProposal {
    const org = directory.facts.org;
    const region = RegionService.forCountry(country);
    const timeZones = Directories.timeZones(directory);
    const locales = Directories.locales(directory);
    const languages = Directories.languages(directory);
    const timeZone = preset?.timeZone ?? null;
    const locale = preset?.locale ?? null;
    const language = preset?.language ?? null;
    const proposal: RegionalProposal = {
      timeZone: RegionalSettings.value(timeZones, timeZone, region.timeZones) ?? org.timeZone,
      timeZoneSource: RegionalSettings.source(timeZones, timeZone, region.timeZones),
      locale: RegionalSettings.value(locales, locale, region.locales) ?? org.locale,
      localeSource: RegionalSettings.source(locales, locale, region.locales),
      language: RegionalSettings.value(languages, language, region.languages) ?? org.language,
      languageSource: RegionalSettings.source(languages, language, region.languages)
    };
    return proposal;
  }

  private static source(
    options: Map<string, PicklistOption>,
    wanted: string | null,
    ofCountry: string[]
  ): OptionSource {
    if (wanted != null && options.has(wanted)) {
      return 'preset';
    }
    return RegionalSettings.value(options, null, ofCountry) == null ? 'org' : 'country';
  }

  private static value(
    options: Map<string, PicklistOption>,
    wanted: string | null,
    ofCountry: string[]
  ): string | null {
    if (wanted != null && options.has(wanted)) {
      return wanted;
    }
    const fitting = ofCountry.find((value) => options.has(value));
    return fitting ?? null;
  }
}
