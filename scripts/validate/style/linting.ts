import { join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { problem, type Problem } from '../problem.ts';
import type { Stage } from '../stage.ts';

const HOW = 'Mend it; the rule’s documentation tells how.';

/** ESLint with the project's rules; warnings count as errors. */
export const linting: Stage = {
  name: 'lint',
  needsJdk: false,
  run: (project) =>
    project.onDisk(async (root) => {
      const results = await new ESLint({ cwd: root }).lintFiles(['.']);
      return results.flatMap(({ filePath, messages }) =>
        messages.map((message) => problemOf(relative(root, filePath), message))
      );
    })
};

/** The same for one file of the project on disk, with another text. */
export async function lintText(root: string, path: string, text: string): Promise<Problem[]> {
  const results = await linterOf(root).lintText(text, { filePath: join(root, path) });
  return results.flatMap(({ messages }) => messages.map((message) => problemOf(path, message)));
}

const linters = new Map<string, ESLint>();

function linterOf(root: string): ESLint {
  const linter = linters.get(root) ?? new ESLint({ cwd: root });
  linters.set(root, linter);
  return linter;
}

function problemOf(path: string, { line, column, message, ruleId }: ESLintMessage): Problem {
  const place = { line: line === 0 ? 1 : line, column };
  return problem(
    path,
    place,
    message.replaceAll(/\s+/g, ' '),
    ruleId === null ? HOW : `Mend it; the rule ${ruleId} explains how.`
  );
}

interface ESLintMessage {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly ruleId: string | null;
}
