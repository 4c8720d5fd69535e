import { PrefillService } from 'c/enablementServices';
import { aPreset, nothingTaken, someFacts } from '../../../../../../test/builders/enablement';
import { CountryTable } from '../countryTable';
import { RegionService } from '../regionService';

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
// China and Ukraine have one legal time; the zones that Unicode adds are used in parts of them without being the law.
const ONE_LEGAL_TIME = ['CN', 'UA'];

/** What a clock in the zone shows in every month of a year. */
const clockOf = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return MONTHS.map((day) => format.format(day).replace(/^.*, /, '')).join();
};
const codeOf = (row: string) => row.substring(1, 3).toUpperCase();
const countries = CountryTable.rows().map((row) => ({
  code: codeOf(row),
  region: RegionService.forCountry(codeOf(row))
}));

/** All zones of a country, as Unicode knows them. */
const zonesOf = (code: string): string[] => {
  const locale: object = new Intl.Locale('und', { region: code });
  const getTimeZones: unknown = Reflect.get(locale, 'getTimeZones');
  const zones: unknown = typeof getTimeZones === 'function' ? Reflect.apply(getTimeZones, locale, []) : null;
  if (!Array.isArray(zones)) {
    throw new Error('This Node cannot tell the time zones of a country.');
  }
  return zones.map(String);
};

describe('what a country says', () => {
  it.each([
    { country: 'Germany', timeZone: 'Europe/Berlin', locale: 'de_DE', language: 'de' },
    { country: 'DE', timeZone: 'Europe/Berlin', locale: 'de_DE', language: 'de' },
    { country: ' deutschland ', timeZone: 'Europe/Berlin', locale: 'de_DE', language: 'de' },
    { country: 'JPN', timeZone: 'Asia/Tokyo', locale: 'ja_JP', language: 'ja' },
    { country: '日本', timeZone: 'Asia/Tokyo', locale: 'ja_JP', language: 'ja' },
    { country: 'United States', timeZone: undefined, locale: 'en_US', language: 'en_US' },
    { country: 'USA', timeZone: undefined, locale: 'en_US', language: 'en_US' },
    { country: 'Switzerland', timeZone: 'Europe/Zurich', locale: undefined, language: undefined },
    { country: 'Canada', timeZone: undefined, locale: undefined, language: undefined },
    { country: 'Atlantis', timeZone: undefined, locale: undefined, language: undefined },
    { country: '', timeZone: undefined, locale: undefined, language: undefined },
    { country: null, timeZone: undefined, locale: undefined, language: undefined }
  ])('is $timeZone, $locale and $language for "$country"', ({ country, timeZone, locale, language }) => {
    const { timeZones, locales, languages } = RegionService.forCountry(country);
    expect([timeZones[0], locales[0], languages[0]]).toEqual([timeZone, locale, language]);
  });
});

describe('the table of countries', () => {
  it('names each country once', () => {
    const names = CountryTable.rows().flatMap((row) => row.substring(1, row.lastIndexOf('|')).split('|'));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('writes names as they are compared', () => {
    const names = CountryTable.rows().map((row) => row.substring(0, row.lastIndexOf('|')));
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it('proposes a time zone only where the whole country has one clock', () => {
    const several = countries.filter(
      ({ code, region }) =>
        region.timeZones.length > 0 && !ONE_LEGAL_TIME.includes(code) && new Set(zonesOf(code).map(clockOf)).size > 1
    );
    expect(several.map(({ code }) => code)).toEqual([]);
  });

  it("falls back only on zones with the country's own clock", () => {
    const wrong = countries.flatMap(({ code, region: { timeZones } }) =>
      timeZones.filter((zone) => zonesOf(code).every((own) => clockOf(own) !== clockOf(zone)))
    );
    expect(wrong).toEqual([]);
  });

  it('proposes locales of the very country', () => {
    const foreign = countries.flatMap(({ code, region: { locales } }) =>
      locales.filter((locale) => !locale.endsWith(`_${code}`))
    );
    expect(foreign).toEqual([]);
  });
});

describe('regional settings', () => {
  const berlin = { timeZone: 'Europe/Berlin', locale: 'de_DE', language: 'de' };
  const newYork = { timeZone: 'America/New_York', locale: 'en_US', language: 'en_US' };

  it.each([
    { from: 'the preset', preset: berlin, country: 'USA', then: berlin, source: 'preset' },
    { from: 'the country', preset: {}, country: 'Germany', then: berlin, source: 'country' },
    { from: 'the org, when nothing is known', preset: {}, country: null, then: newYork, source: 'org' },
    {
      from: 'the country, when the org does not offer what the preset wants',
      preset: { timeZone: 'Mars/Base', locale: 'xx_YY', language: 'xx' },
      country: 'Germany',
      then: berlin,
      source: 'country'
    },
    {
      from: 'the org, when it does not offer what fits the country',
      preset: {},
      country: 'Japan',
      then: newYork,
      source: 'org'
    }
  ])('come from $from', ({ preset, country, then, source }) => {
    const facts = someFacts({ presets: [aPreset(preset)], person: { country } });
    expect(PrefillService.propose(facts, nothingTaken, 'Student')).toMatchObject(then);
    expect(PrefillService.sources(facts, 'Student')).toEqual({ timeZone: source, locale: source, language: source });
  });

  it('come from different places when only some are known', () => {
    const facts = someFacts({ presets: [aPreset({ language: 'de' })], person: { country: 'United States' } });
    expect(PrefillService.sources(facts, 'Student')).toEqual({
      timeZone: 'org',
      locale: 'country',
      language: 'preset'
    });
  });

  it("take a zone with the same clock when the org does not offer the country's own", () => {
    expect(
      PrefillService.propose(someFacts({ person: { country: 'Austria' } }), nothingTaken, 'Student').timeZone
    ).toBe('Europe/Berlin');
  });
});
