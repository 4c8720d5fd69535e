import type { Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';
import type { Mutation } from './mutation.ts';
import { plant } from './plant.ts';

/** A mistake, whether its stage found it, and what it said. */
export interface Verdict {
  readonly mutation: Mutation;
  readonly isCaught: boolean;
  readonly said: string | null;
}

/** Stages that take seconds: mistakes in different files are planted together, and each must be told of its file. */
const SLOW = new Set(['lint', 'formatting', 'types', 'SLDS', 'Apex compiler', 'Apex rules', 'unused Apex']);

/**
 * Plants the mistakes of one stage, and runs that stage.
 *
 * @param planted mistakes that the stage should find
 */
export async function runMutations(project: Project, stage: Stage, planted: readonly Mutation[]): Promise<Verdict[]> {
  const before = await keysOf(stage, project, filesOf(planted));
  const groups = SLOW.has(stage.name) ? inGroups(planted) : planted.map((mutation) => [mutation]);
  const verdicts: Verdict[] = [];
  for (const group of groups) verdicts.push(...(await judge(project, stage, group, before)));
  return verdicts;
}

async function judge(
  project: Project,
  stage: Stage,
  group: readonly Mutation[],
  before: ReadonlySet<string>
): Promise<Verdict[]> {
  const found = await problemsOf(stage, plant(project, group), filesOf(group));
  const isAlone = group.length === 1;
  const fresh = found?.filter((problem) => !before.has(keyOf(problem))) ?? null;
  return group.map((mutation) => {
    if (fresh === null) return { mutation, isCaught: true, said: 'the stage refused to go on' };
    const caught = fresh.find(({ file }) => isAlone || file === mutation.file);
    return { mutation, isCaught: caught !== undefined, said: caught?.cause ?? null };
  });
}

/** What a stage finds; null when it refuses to go on, which nobody can overlook either. */
async function problemsOf(
  stage: Stage,
  project: Project,
  files: readonly string[]
): Promise<readonly Problem[] | null> {
  try {
    return await stage.run(project, files);
  } catch (error) {
    if (error instanceof Error && error.name === 'NoJdkError') throw error;
    return null;
  }
}

async function keysOf(stage: Stage, project: Project, files: readonly string[]): Promise<Set<string>> {
  const problems = await stage.run(
    project,
    files.filter((file) => project.files.includes(file))
  );
  return new Set(problems.map(keyOf));
}

/** Lines move when something is planted before them. */
function keyOf({ file, cause }: Problem): string {
  return `${file}\n${cause}`;
}

function filesOf(planted: readonly Mutation[]): string[] {
  return [...new Set(planted.map(({ file }) => file))];
}

/** Groups in which every file occurs once. */
function inGroups(planted: readonly Mutation[]): Mutation[][] {
  const groups: Mutation[][] = [];
  for (const mutation of planted) {
    const free = groups.find((group) => group.every(({ file }) => file !== mutation.file));
    if (free === undefined) groups.push([mutation]);
    else free.push(mutation);
  }
  return groups;
}
