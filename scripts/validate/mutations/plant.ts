import { changedProject } from '../project/changedProject.ts';
import type { Project } from '../project/project.ts';
import type { Mutation } from './mutation.ts';

/** @throws Error when the text to be replaced is not there: the table must follow the project */
export function changesOf(project: Project, { file, edit, beside, what }: Mutation): Map<string, string | null> {
  const changes = new Map<string, string | null>(beside);
  if ('write' in edit) {
    changes.set(file, edit.write);
  } else if ('remove' in edit) {
    changes.set(file, null);
  } else {
    const text = project.read(file);
    if (text?.includes(edit.find) !== true) {
      throw new Error(`"${what}" cannot be planted: ${file} does not contain ${JSON.stringify(edit.find)}.`);
    }
    changes.set(
      file,
      text.replace(edit.find, () => edit.replace)
    );
  }
  return changes;
}

/** The project with mistakes, each in files of its own. */
export function plant(project: Project, planted: readonly Mutation[]): Project {
  return changedProject(project, new Map(planted.flatMap((mutation) => [...changesOf(project, mutation)])));
}
