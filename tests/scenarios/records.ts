import type { Connection } from '@jsforce/jsforce-node';

export type Fields = Readonly<Record<string, string | boolean | null>>;

/** Creates the records through the API, in one request per 200. @returns their ids @throws Error with the org's first refusal */
export async function createAll(connection: Connection, object: string, records: readonly Fields[]): Promise<string[]> {
  if (records.length === 0) {
    return [];
  }
  const results = await connection.create(object, [...records], { allOrNone: true, allowRecursive: true });
  return results.map((result) => {
    if (!result.success) {
      throw new Error(`${object}: ${result.errors.map(({ message }) => message).join('; ')}`);
    }
    return result.id;
  });
}

/** @returns the id @throws Error with the org's refusal */
export async function create(connection: Connection, object: string, record: Fields): Promise<string> {
  const [id] = await createAll(connection, object, [record]);
  if (id === undefined) {
    throw new Error(`${object}: nothing was created.`);
  }
  return id;
}

/** @throws Error with the org's refusal */
export async function update(connection: Connection, object: string, id: string, fields: Fields): Promise<void> {
  const result = await connection.update(object, { Id: id, ...fields });
  if (!result.success) {
    throw new Error(`${object}: ${result.errors.map(({ message }) => message).join('; ')}`);
  }
}

/** Fields that every user needs; the address is nobody else's. */
export function userFields(name: string): Fields {
  const [firstName = '', lastName = ''] = name.split(' ');
  const address = `${name.toLowerCase().replaceAll(' ', '.')}@riverside.example.com`;
  return {
    FirstName: firstName,
    LastName: lastName,
    Alias: `${firstName.slice(0, 1)}${lastName.slice(0, 4)}`,
    Email: address,
    Username: address,
    TimeZoneSidKey: 'America/New_York',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  };
}
