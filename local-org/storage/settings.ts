import type { Features } from '../schema/standard/features.ts';
import { Entry } from '../setup/entry.ts';
import { preferences } from '../setup/readSetup.ts';
import type { Preferences } from '../setup/setup.ts';
import type { Database } from './database.ts';
import { requiredText, textOf } from './row.ts';

/** What an org is, beside its records. */
export interface Settings {
  readonly organizationId: string;
  readonly runningUserId: string;
  readonly preferences: Preferences;
  readonly features: Features;
}

export function writeSettings(database: Database, settings: Settings): void {
  database.run('INSERT INTO _setting (name, value) VALUES (?, ?)', 'org', JSON.stringify(settings));
}

/** @throws Error when the file does not hold a whole org */
export function readSettings(database: Database): Settings {
  const value = textOf(database.get('SELECT value FROM _setting WHERE name = ?', 'org'), 'value');
  if (value === null) throw new Error('The data folder holds an unfinished org. Delete it to start a new one.');
  const entry = new Entry('The stored org', '', JSON.parse(value));
  return {
    organizationId: entry.text('organizationId'),
    runningUserId: entry.text('runningUserId'),
    preferences: entry.object('preferences', preferences),
    features: entry.object('features', features)
  };
}

/**
 * Key prefixes of custom objects (`a00`…), custom metadata types (`m00`…) and platform events (`e00`…) are given in the
 * order in which they appear, and kept.
 */
export function customKeyPrefix(database: Database, objectName: string): string {
  const known = database.get('SELECT prefix FROM _keyPrefix WHERE object = ?', objectName);
  if (known) return requiredText(known, 'prefix');
  const letter = objectName.endsWith('__mdt') ? 'm' : objectName.endsWith('__e') ? 'e' : 'a';
  const count = database.all('SELECT object FROM _keyPrefix WHERE prefix GLOB ?', `${letter}*`).length;
  const prefix = `${letter}${count.toString(36).padStart(2, '0')}`;
  database.run('INSERT INTO _keyPrefix (object, prefix) VALUES (?, ?)', objectName, prefix);
  return prefix;
}

function features(entry: Entry): Features {
  return {
    personAccounts: entry.flag('personAccounts', false),
    dataProtection: entry.flag('dataProtection', false),
    digitalExperiences: entry.flag('digitalExperiences', true),
    customerLicenses: entry.flag('customerLicenses', false),
    partnerLicenses: entry.flag('partnerLicenses', false)
  };
}
