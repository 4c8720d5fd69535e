import type { OptionSource, OptionSources } from './draft.ts';
import type { Facts, PicklistOption, Preset } from './facts.ts';
import type { Region } from './region.ts';
import { RegionService } from './regionService.ts';

/**
 * Time zone, locale and language of a new user: what the preset wants, else what fits the person's country, else the
 * org's default; never the operator's own. Only values that the org offers are proposed.
 */
export class RegionalSettings {
  static sources(facts: Facts, preset: Preset | null): OptionSources {
    const region = RegionService.forCountry(facts.person.country);
    const sources: OptionSources = {
      timeZone: RegionalSettings.source(facts.timeZones, preset?.timeZone ?? null, region.timeZones),
      locale: RegionalSettings.source(facts.locales, preset?.locale ?? null, region.locales),
      language: RegionalSettings.source(facts.languages, preset?.language ?? null, region.languages)
    };
    return sources;
  }

  static timeZone(facts: Facts, preset: Preset | null, region: Region): string {
    const wanted = preset?.timeZone ?? null;
    return RegionalSettings.value(facts.timeZones, wanted, region.timeZones) ?? facts.org.timeZone;
  }

  static locale(facts: Facts, preset: Preset | null, region: Region): string {
    const wanted = preset?.locale ?? null;
    return RegionalSettings.value(facts.locales, wanted, region.locales) ?? facts.org.locale;
  }

  static language(facts: Facts, preset: Preset | null, region: Region): string {
    const wanted = preset?.language ?? null;
    return RegionalSettings.value(facts.languages, wanted, region.languages) ?? facts.org.language;
  }

  private static source(options: PicklistOption[], wanted: string | null, ofCountry: string[]): OptionSource {
    if (RegionalSettings.isOffered(options, wanted)) {
      return 'preset';
    }
    return RegionalSettings.value(options, null, ofCountry) == null ? 'org' : 'country';
  }

  private static value(options: PicklistOption[], wanted: string | null, ofCountry: string[]): string | null {
    if (RegionalSettings.isOffered(options, wanted)) {
      return wanted;
    }
    const fitting = ofCountry.find((value) => RegionalSettings.isOffered(options, value));
    return fitting ?? null;
  }

  private static isOffered(options: PicklistOption[], value: string | null): boolean {
    return options.some((option) => option.value === value);
  }
}
