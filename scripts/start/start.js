// Plain JavaScript that old Node versions can read, so that they get a sentence instead of a syntax error.
const NEEDED = 24;
const version = process.versions.node;

if (Number(version.split('.')[0]) < NEEDED) {
  console.error(`Node ${NEEDED} or newer is needed, this is ${version}. "npm start" brings its own.`);
  process.exitCode = 1;
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
