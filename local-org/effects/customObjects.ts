import type { Org } from '../org.ts';
import { numberOf, requiredText, textOf } from '../storage/row.ts';
import type { Automation } from './automation.ts';

/** Gives records of custom objects their owner and their name. */
export const CUSTOM_OBJECT_AUTOMATION: Automation = {
  beforeSave(org, { before, after }, object) {
    if (org.schema.field(object.name, 'OwnerId') && !('OwnerId' in after)) after['OwnerId'] = org.runningUserId;
    const isNew = textOf(before, 'Id') === null;
    const format = org.schema.field(object.name, 'Name')?.autoNumber ?? null;
    if (isNew && format !== null) after['Name'] = nextName(org, object.name, format);
    if (textOf(after, 'Name') !== null) return;
    // A record without a name is called by its id.
    after['Id'] ??= org.ids.next(object.keyPrefix);
    after['Name'] = requiredText(after, 'Id').slice(0, 15);
  }
};

/** The next number of the object in the format, whose `{YYYY}`, `{MM}` and `{DD}` are today's. */
function nextName(org: Org, objectName: string, format: string): string {
  const sql = `INSERT INTO _autoNumber (object, last) VALUES (?, 1)
    ON CONFLICT (object) DO UPDATE SET last = last + 1 RETURNING last`;
  const number = String(numberOf(org.database.get(sql, objectName), 'last'));
  const [year = '', month = '', day = ''] = org.now().toISOString().slice(0, 10).split('-');
  const dates: Readonly<Record<string, string>> = { YYYY: year, YY: year.slice(2), MM: month, DD: day };
  return format.replace(
    /\{(0+|YYYY|YY|MM|DD)\}/g,
    (_, part: string) => dates[part] ?? number.padStart(part.length, '0')
  );
}
