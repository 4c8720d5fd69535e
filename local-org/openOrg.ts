import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Org } from './org.ts';
import { portalOf } from './rules/portal.ts';
import { Schema } from './schema/schema.ts';
import type { Features } from './schema/standard/features.ts';
import { standardObjects } from './schema/standard/standardObjects.ts';
import { createSetup } from './setup/createSetup.ts';
import { readSetup } from './setup/readSetup.ts';
import type { Setup } from './setup/setup.ts';
import { withCustomSchema } from './source/customSchema.ts';
import { deployRecords } from './source/deployRecords.ts';
import type { Database } from './storage/database.ts';
import { IdSequence } from './storage/ids.ts';
import { customKeyPrefix, readSettings, writeSettings } from './storage/settings.ts';
import type { Settings } from './storage/settings.ts';
import { openSqlite } from './storage/sqlite.ts';
import { createOwnTables, createTables } from './storage/tables.ts';

interface Opening {
  /** Null for an org in memory. */
  readonly folder: string | null;
  readonly setup: unknown;
  readonly source: readonly string[];
  readonly now: () => Date;
  readonly disturb: (objectName: string) => void;
}

/**
 * Opens the org of a folder, or makes it with the setup. A new org that fails half way leaves nothing behind.
 *
 * @throws Error with one sentence
 */
export function openOrg({ folder, setup, source, now, disturb }: Opening): { org: Org; isNew: boolean } {
  const file = folder === null ? ':memory:' : join(folder, 'org.sqlite');
  const idFile = folder === null ? null : join(folder, 'ids');
  const isNew = folder === null || !existsSync(file);
  const plan = isNew ? readSetup(setup) : null;
  if (!isNew && idFile !== null && !existsSync(idFile)) {
    throw new Error(`${idFile} is missing, so that new ids could repeat old ones. Delete the data folder.`);
  }
  const database = openSqlite(file);
  try {
    createOwnTables(database);
    const ids = new IdSequence(idFile);
    const settings = plan ? newSettings(ids, plan) : readSettings(database);
    const schema = schemaOf(database, settings.features, source);
    const org: Org = { database, schema, ids, now, disturb, ...settings };
    createTables(database, schema);
    if (plan) {
      database.transaction(() => {
        writeSettings(database, settings);
        createSetup(org, plan);
      });
    }
    deployRecords(org, source);
    return { org, isNew };
  } catch (error) {
    database.close();
    if (isNew && folder !== null) for (const path of [file, idFile ?? file]) rmSync(path, { force: true });
    throw error;
  }
}

function newSettings(ids: IdSequence, setup: Setup): Settings {
  return {
    organizationId: ids.next('00D'),
    runningUserId: ids.next('005'),
    preferences: setup.preferences,
    features: featuresOf(setup)
  };
}

function featuresOf(setup: Setup): Features {
  const portals = setup.licenses.map(({ userType }) => portalOf(userType)?.type);
  return {
    personAccounts: setup.preferences.personAccounts,
    dataProtection: setup.preferences.dataProtection,
    digitalExperiences: setup.preferences.digitalExperiences,
    customerLicenses: portals.includes('CustomerPortal'),
    partnerLicenses: portals.includes('Partner')
  };
}

function schemaOf(database: Database, features: Features, source: readonly string[]): Schema {
  const keyPrefixOf = (objectName: string) => customKeyPrefix(database, objectName);
  return new Schema(withCustomSchema(standardObjects(features), source, keyPrefixOf));
}
