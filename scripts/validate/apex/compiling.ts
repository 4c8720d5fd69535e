import { compileApex } from '../../../local-apex/compileApex.ts';
import { problem } from '../problem.ts';
import type { Stage } from '../stage.ts';

/** Apex as Salesforce's own compiler sees it. */
export const apexCompiler: Stage = {
  name: 'Apex compiler',
  needsJdk: true,
  run: (project) =>
    project.onDisk(async (root) => {
      const problems = await compileApex({ folder: root });
      return problems.map(({ path, line, column, message }) =>
        problem(path, { line, column }, message, 'Mend it: an org would refuse it.')
      );
    })
};
