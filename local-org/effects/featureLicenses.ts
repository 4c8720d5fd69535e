import type { Org } from '../org.ts';
import { featuresOf } from '../rules/user/features.ts';
import type { FeatureField } from '../schema/standard/featureLicenses.ts';
import { FEATURES } from '../schema/standard/featureLicenses.ts';
import type { SqlRow } from '../storage/database.ts';
import { textOf } from '../storage/row.ts';

/** Gives a new user the features that its profile brings, except those that the caller decided about. */
export function completeFeatures(org: Org, user: SqlRow): void {
  const brought = org.database
    .all('SELECT field FROM _profileFeature WHERE profileId = ?', textOf(user, 'ProfileId'))
    .map((row) => row['field']);
  for (const { field } of FEATURES) user[field] ??= Number(brought.includes(field));
}

/** Counts the seats that a change of a user takes and leaves. */
export function moveFeatureSeats(org: Org, before: SqlRow, after: SqlRow): void {
  const [left, taken] = [featuresOf(before), featuresOf(after)];
  for (const field of taken) if (!left.includes(field)) count(org, field, 1);
  for (const field of left) if (!taken.includes(field)) count(org, field, -1);
}

function count(org: Org, field: FeatureField, change: 1 | -1): void {
  org.database.run('UPDATE _featureLicense SET used = used + ? WHERE field = ?', change, field);
}
