import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJdk } from '../../../local-apex/jdk.ts';
import { problem, type Problem } from '../problem.ts';
import { withCopy } from '../project/withCopy.ts';
import { runTool } from '../runTool.ts';
import type { Stage } from '../stage.ts';
import { isRecord } from '../text/json.ts';

const JARS = fileURLToPath(
  new URL('../../../node_modules/@salesforce/code-analyzer-pmd-engine/dist/java-lib/*', import.meta.url)
);
/** 0: nothing, 4: something was found. */
const CODES = [0, 4];

/** What Apex does not use itself, and who does. */
const ENTRY_POINTS: readonly { readonly who: string; readonly isOne: (file: string, cause: string) => boolean }[] = [
  {
    who: 'Flow calls a method that is invocable',
    isOne: (file, cause) => file.endsWith('/EnableExternalUsers.cls') && cause.includes('EnableExternalUsers.Result>')
  },
  {
    who: 'Apex of the org proposes drafts before it has them carried out',
    isOne: (file, cause) => file.endsWith('/ExternalUserEnablement.cls') && cause.includes(' propose(')
  },
  {
    who: 'the form calls the decisions that it makes in the browser; they are translated all the same',
    isOne: (file, cause) => file.includes('/classes/services/') && cause.startsWith('Unused public ')
  }
];
/** The compiler tells the rest, and knows newer releases. */
const CATEGORY = 'Unused';

/** Apex that nothing uses: variables, methods and classes. */
export const unusedApex: Stage = {
  name: 'unused Apex',
  needsJdk: true,
  run(project) {
    if (!project.files.some((path) => path.endsWith('.cls'))) return Promise.resolve([]);
    const { java } = findJdk();
    // a copy of the packages alone: apex-ls would read node_modules, too
    return withCopy(project, new Map(), async (root) => {
      const args = [
        ...['-cp', JARS, 'io.github.apexdevtools.apexls.CheckForIssues'],
        ...['-w', root, '-d', 'unused', '-n', '-f', 'json']
      ];
      const { output } = await runTool(java, args, { cwd: root, codes: CODES });
      return readIssues(root, output).filter(
        ({ file, cause }) => !ENTRY_POINTS.some(({ isOne }) => isOne(file, cause))
      );
    });
  }
};

function readIssues(root: string, output: string): Problem[] {
  const answer: unknown = JSON.parse(output);
  const files: unknown = isRecord(answer) ? answer['files'] : null;
  if (!Array.isArray(files)) throw new Error(`apex-ls gave no list of issues: ${output.slice(0, 500)}`);
  return files.filter(isRecord).flatMap((file) => {
    const messages: unknown = file['messages'];
    const path = relative(root, String(file['path']));
    return (Array.isArray(messages) ? messages : [])
      .filter(isRecord)
      .filter((message) => message['category'] === CATEGORY)
      .map((message) => problemOf(path, message));
  });
}

function problemOf(path: string, { start, message }: Record<string, unknown>): Problem {
  const line = isRecord(start) ? Number(start['line']) : 1;
  return problem(path, { line }, `${String(message).replaceAll(/\s+/g, ' ')}.`, 'Use it or take it out.');
}
