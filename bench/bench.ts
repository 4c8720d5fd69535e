/** `npm run bench`: every figure is a ratio of two things measured in the same run. */
import { benchBatch } from './batch.ts';
import { benchPreflight } from './preflight.ts';
import { benchEnable } from './enable.ts';
import { benchWizard } from './wizard.ts';
import type { Measurement } from './measure.ts';

const BENCHES: Record<string, () => Promise<Measurement>> = {
  preflight: benchPreflight,
  batch: benchBatch,
  enable: benchEnable,
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
    const { title, baseline, subjectMs, baselineMs, note } = await bench();
    console.log(`${name}: ${title}`);
    console.log(
      `  ${subjectMs.toFixed(0)} ms, ${(subjectMs / baselineMs).toFixed(2)} × ${baseline} (${baselineMs.toFixed(0)} ms)`
    );
    console.log(note === '' ? '' : `  ${note}\n`);
  }
}
