import { runTool } from '../runTool.ts';
import { problem } from '../problem.ts';
import type { Stage } from '../stage.ts';

const BUILD = 'scripts/services-to-apex/main.ts';

/** The Apex of the services is what the build makes of their TypeScript today. */
export const generatedApex: Stage = {
  name: 'generated Apex',
  needsJdk: false,
  run: (project) =>
    project.onDisk(async (root) => {
      const { code, output, errors } = await runTool(process.execPath, [BUILD, '--check'], {
        cwd: root,
        codes: [0, 1]
      });
      if (code === 0) return [];
      const lines = `${output}\n${errors}`.split('\n').filter((line) => line.trim() !== '');
      const told = lines.map((line) => {
        const [, path = BUILD, number = '1'] = /((?:force-app|docs|scripts)[^\s:]*)(?::(\d+))?/.exec(line) ?? [];
        return problem(
          path,
          { line: Number(number) },
          line.trim(),
          'Run "npm run build:apex" and commit what it writes.'
        );
      });
      return told.length > 0
        ? told
        : [problem(BUILD, { line: 1 }, 'The check failed without a word.', 'Run it by hand.')];
    })
};
