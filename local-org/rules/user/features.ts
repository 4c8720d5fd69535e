import { FEATURES } from '../../schema/standard/featureLicenses.ts';
import type { FeatureField } from '../../schema/standard/featureLicenses.ts';
import type { SqlRow } from '../../storage/database.ts';
import { flagOf, numberOf } from '../../storage/row.ts';
import type { Rule } from '../rule.ts';

export const FEATURE_RULES: readonly Rule[] = [
  {
    id: 'USER-FEATURE-SEATS',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'LICENSE_LIMIT_EXCEEDED',
    message: '{0} feature license limit exceeded',
    fields: [],
    source: '000387847; the text was seen for content, its word for other features is assumed',
    confidence: 'observed',
    check: ({ before, after }, org) => {
      const held = featuresOf(before);
      const exceeded = featuresOf(after).find((field) => {
        if (held.includes(field)) return false;
        const license = org.database.get('SELECT total, used FROM _featureLicense WHERE field = ?', field);
        return numberOf(license, 'used') >= numberOf(license, 'total');
      });
      return exceeded === undefined ? null : FEATURES.flatMap(({ field, word }) => (field === exceeded ? [word] : []));
    }
  }
];

/** The features of which the user takes a seat: those that are checked, while the user is active. */
export function featuresOf(user: SqlRow): FeatureField[] {
  return flagOf(user, 'IsActive') ? FEATURES.map(({ field }) => field).filter((field) => flagOf(user, field)) : [];
}
