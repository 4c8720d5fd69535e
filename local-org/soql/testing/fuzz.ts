/** `npm run fuzz:soql`: the differential tests with many queries, other ones each time. A failure prints its seed. */
process.env['SOQL_QUERIES'] ??= '5000';
process.env['SOQL_SEED'] ??= String(Date.now() % 2 ** 31);
console.log(`SOQL_QUERIES=${process.env['SOQL_QUERIES']} SOQL_SEED=${process.env['SOQL_SEED']}`);

await import('../differential.test.ts');
