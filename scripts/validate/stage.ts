import type { Problem } from './problem.ts';
import type { Project } from './project/project.ts';

/** One kind of check. It looks at the whole project and tells everything it finds. */
export interface Stage {
  readonly name: string;
  /** whether it starts Java; such stages are left out with `--skip-apex` */
  readonly needsJdk: boolean;
  /**
   * @param only paths that somebody asks about; a stage that looks at files one by one may leave out the others
   * @returns every problem, in any order; none when the project is fine
   * @throws Error when the check itself could not be done; that fails the validation, too
   */
  run(project: Project, only?: readonly string[]): Promise<Problem[]>;
}
