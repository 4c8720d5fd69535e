import { CASES } from './cases/cases.ts';
import type { Confirmation } from './confirmations.ts';
import { writeConfirmations } from './confirmations.ts';
import { describeContract } from './contract.ts';
import { openEmbedded, openTargetOrg } from './target.ts';

/** `npm run test:contract`: plays the cases in the org that TARGET_ORG names, or else in an embedded one, and notes what it confirms. */
const alias = process.env['TARGET_ORG'];
const confirmed = new Map<string, Confirmation>();

describeContract({
  title: alias === undefined ? 'the embedded org answers as expected:' : `the org ${alias} answers as expected:`,
  open: alias === undefined ? openEmbedded : () => openTargetOrg(alias),
  onConfirmed: (name, confirmation) => confirmed.set(name, confirmation),
  onEnd: ({ kind }) => {
    writeConfirmations(
      kind,
      confirmed,
      CASES.map(({ name }) => name)
    );
  }
});
