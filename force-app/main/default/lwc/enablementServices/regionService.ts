import { CountryTable } from './countryTable.ts';
import type { Region } from './region.ts';
import { Text } from './text.ts';

const NOTHING = '-';

/** What a mailing country says about time zone, locale and language. */
export class RegionService {
  /** @param country name or ISO code as the record has it; null and unknown names say nothing */
  static forCountry(country: string | null): Region {
    const row = Text.isBlank(country) ? null : RegionService.row(country);
    if (row == null) {
      const nowhere: Region = { timeZones: [], locales: [], languages: [] };
      return nowhere;
    }
    const values = row.substring(row.lastIndexOf('|') + 2);
    const timeZones = values.substring(0, values.indexOf(' '));
    const languages = values.substring(values.lastIndexOf(' ') + 1);
    const beforeLanguages = values.substring(0, values.lastIndexOf(' '));
    const locales = beforeLanguages.substring(values.indexOf(' ') + 1);
    const region: Region = {
      timeZones: RegionService.partsOf(timeZones),
      locales: RegionService.partsOf(locales),
      languages: RegionService.partsOf(languages)
    };
    return region;
  }

  private static row(country: string | null): string | null {
    const key = '|' + Text.key(country) + '|';
    const found = CountryTable.rows().find((row) => row.includes(key));
    return found ?? null;
  }

  /** The parts between commas. */
  private static partsOf(values: string): string[] {
    const parts: string[] = [];
    if (values === NOTHING) {
      return parts;
    }
    let rest = values;
    while (rest.includes(',')) {
      parts.push(rest.substring(0, rest.indexOf(',')));
      rest = rest.substring(rest.indexOf(',') + 1);
    }
    parts.push(rest);
    return parts;
  }
}
