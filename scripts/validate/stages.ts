import { apexCompiler } from './apex/compiling.ts';
import { generatedApex } from './apex/generated.ts';
import { apexRules } from './apex/rules.ts';
import { unusedApex } from './apex/unused.ts';
import { budgets } from './components/budgets.ts';
import { compiling } from './components/compiling.ts';
import { projectFile } from './definitions/projectFile.ts';
import { scratchDefinitions } from './definitions/scratchDefinitions.ts';
import { metadataShape } from './metadata/metadataShape.ts';
import { packaging } from './package/packaging.ts';
import { references } from './references/references.ts';
import type { Stage } from './stage.ts';
import { formatting } from './style/formatting.ts';
import { linting } from './style/linting.ts';
import { sldsLint } from './style/sldsLint.ts';
import { types } from './style/types.ts';

/** All stages in the order in which they are started: the long ones first, so that no core waits for the last. */
export const stages: readonly Stage[] = [
  linting,
  apexRules,
  formatting,
  types,
  unusedApex,
  packaging,
  apexCompiler,
  generatedApex,
  compiling,
  budgets,
  sldsLint,
  metadataShape,
  references,
  projectFile,
  scratchDefinitions
];

/** @throws Error when there is no stage of that name */
export function stageNamed(name: string): Stage {
  const stage = stages.find((candidate) => candidate.name === name);
  if (stage === undefined) {
    throw new Error(`There is no stage "${name}". Stages: ${stages.map((one) => one.name).join(', ')}.`);
  }
  return stage;
}
