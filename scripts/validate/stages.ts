import { metadataShape } from './metadata/metadataShape.ts';
import { projectFile } from './definitions/projectFile.ts';
import { scratchDefinitions } from './definitions/scratchDefinitions.ts';
import { references } from './references/references.ts';
import { formatting } from './style/formatting.ts';
import { linting } from './style/linting.ts';
import { sldsLint } from './style/sldsLint.ts';
import { types } from './style/types.ts';
import type { Stage } from './stage.ts';

/** All stages, in the order in which they are told. */
export const stages: readonly Stage[] = [
  formatting,
  linting,
  types,
  sldsLint,
  projectFile,
  scratchDefinitions,
  metadataShape,
  references
];

/** @throws Error when there is no stage of that name */
export function stageNamed(name: string): Stage {
  const stage = stages.find((candidate) => candidate.name === name);
  if (stage === undefined)
    throw new Error(`There is no stage "${name}". Stages: ${stages.map((s) => s.name).join(', ')}.`);
  return stage;
}
