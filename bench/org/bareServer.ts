import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { DatabaseSync } from 'node:sqlite';
import { fold } from '../../local-org/storage/sqlite.ts';
import { BARE_STATEMENTS } from './statements.ts';

/**
 * What the org is held against: Node's own HTTP server and SQLite, the same file, the same statements, and nothing
 * between them. Without a file it answers only.
 *
 *   node bareServer.ts [org.sqlite]
 */
const [, , file] = process.argv;
const database = file === undefined ? null : new DatabaseSync(file);
database?.function('fold', { deterministic: true }, (value) => (typeof value === 'string' ? fold(value) : null));

const server = createServer((request, response) => {
  void answer(request).then((body) => response.end(JSON.stringify(body)));
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
});
process.once('SIGTERM', () => process.exit());

async function answer(request: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (database === null) return {};
  switch (pathname) {
    case '/point':
      return database.prepare(BARE_STATEMENTS.point).all(searchParams.get('username'));
    case '/count':
      return database.prepare(BARE_STATEMENTS.count).all(searchParams.get('profile'));
    default:
      return insert(database, JSON.parse(await text(request)));
  }
}

/** Inserts a list of flat records of text into the table of users, in one transaction. */
function insert(into: DatabaseSync, records: unknown): number {
  if (!Array.isArray(records)) throw new TypeError('A list of records is needed.');
  into.exec('BEGIN');
  for (const record of records) {
    const fields = Object.entries(new Object(record)).map(([column, value]) => [column, String(value)] as const);
    const columns = fields.map(([column]) => `"${column}"`).join(', ');
    const places = fields.map(() => '?').join(', ');
    into.prepare(`INSERT INTO "User" (${columns}) VALUES (${places})`).run(...fields.map(([, value]) => value));
  }
  into.exec('COMMIT');
  return records.length;
}
