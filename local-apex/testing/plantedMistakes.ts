import { mistakesInCode } from './mistakesInCode.ts';
import { mistakesInQueries } from './mistakesInQueries.ts';
import { mistakesInRules } from './mistakesInRules.ts';
import type { PlantedMistake } from './plantedMistake.ts';

/** Every mistake that the compilation is measured by: in queries, in code, and against the rules of the project. */
export const plantedMistakes: readonly PlantedMistake[] = [...mistakesInQueries, ...mistakesInCode, ...mistakesInRules];
