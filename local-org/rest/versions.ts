/** The newest version that the org speaks. */
export const API_VERSION = '68.0';

/** Older ones are retired: Salesforce stopped answering them in summer 2025. */
const OLDEST = 31;

const NEWEST = Number.parseInt(API_VERSION, 10);
const SEASONS = ['Summer', 'Winter', 'Spring'] as const;

/** All versions, oldest first; clients take the last one. All of them are answered in the same way. */
export function versions() {
  return Array.from({ length: NEWEST - OLDEST + 1 }, (_, count) => {
    const version = `${OLDEST + count}.0`;
    return { label: labelOf(count), url: `/services/data/v${version}`, version };
  });
}

export function isSupported(version: string): boolean {
  const number = Number(version);
  return number >= OLDEST && number <= NEWEST;
}

/** Three releases a year; 31.0 was Summer '14, and winter releases bear the next year. */
function labelOf(count: number): string {
  const season = SEASONS[count % SEASONS.length] ?? '';
  const year = 14 + Math.floor((count + 2) / SEASONS.length);
  return `${season} '${year}`;
}
