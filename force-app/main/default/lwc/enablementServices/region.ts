/** Regional settings that fit a country, best first; empty lists where the country alone does not tell. */
export interface Region {
  timeZones: string[];
  locales: string[];
  languages: string[];
}
