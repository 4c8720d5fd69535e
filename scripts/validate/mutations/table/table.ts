import type { Mutation } from '../mutation.ts';
import { apexMutations, ruleMutations, unusedMutations } from './apex.ts';
import {
  budgetMutations,
  compilerMutations,
  formatMutations,
  lintMutations,
  sldsMutations,
  typeMutations
} from './components.ts';
import { projectFileMutations, shapeMutations } from './definitions.ts';
import { metadataReferenceMutations } from './metadata.ts';
import { generatedMutations, packageMutations } from './package.ts';
import { referenceMutations } from './references.ts';
import { metadataMutations } from './shapes.ts';

/** Every mistake that is planted. */
export const mutations: readonly Mutation[] = [
  ...projectFileMutations,
  ...shapeMutations,
  ...metadataMutations,
  ...referenceMutations,
  ...metadataReferenceMutations,
  ...compilerMutations,
  ...budgetMutations,
  ...typeMutations,
  ...lintMutations,
  ...formatMutations,
  ...sldsMutations,
  ...packageMutations,
  ...generatedMutations,
  ...apexMutations,
  ...ruleMutations,
  ...unusedMutations
];
