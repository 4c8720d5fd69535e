import { runTool } from '../runTool.ts';
import { problem } from '../problem.ts';
import type { Stage } from '../stage.ts';

const BUILD = 'scripts/services-to-apex/main.ts';

const FIX = 'Keep to the dialect, run "npm run build:apex" and commit what it writes.';
/** A file that the build names, and the line if it names one. */
const PATH = /((?:force-app|docs)[^\s:]*\.\w+)(?::(\d+))?/;

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
      const told = `${output}\n${errors}`.split('\n').flatMap((line) => {
        const [, path, number = '1'] = PATH.exec(line) ?? [];
        return path === undefined ? [] : [problem(path, { line: Number(number) }, line.trim(), FIX)];
      });
      return told.length > 0
        ? told
        : [problem(BUILD, { line: 1 }, 'The check failed without a word.', 'Run it by hand.')];
    })
};
