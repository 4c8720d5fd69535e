/** `npm run bench`: every figure is a ratio of two things measured in the same run. */
import { benchBatch } from './batch.ts';
import { benchPreflight } from './preflight.ts';
import { benchEnable } from './enable.ts';
import { benchOrgServer } from './orgBenches.ts';
import { benchWizard } from './wizard.ts';
import type { Measurement } from './measure.ts';

const BENCHES: Record<string, () => Promise<Measurement | Measurement[]>> = {
  preflight: benchPreflight,
  batch: benchBatch,
  enable: benchEnable,
  org: benchOrgServer,
  wizard: benchWizard
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) {
    for (const measurement of [await bench()].flat()) print(name, measurement);
  }
}

function print(name: string, { title, baseline, subjectMs, baselineMs, note }: Measurement): void {
  console.log(`${name}: ${title}`);
  console.log(
    `  ${subjectMs.toFixed(0)} ms, ${(subjectMs / baselineMs).toFixed(2)} × ${baseline} (${baselineMs.toFixed(0)} ms)`
  );
  if (note !== '') console.log(`  ${note}`);
  console.log();
}
