import { join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { problem, type Problem } from '../problem.ts';
import { textOf, type Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';

const HOW = 'Mend it; the rule’s documentation tells how.';

/** ESLint with the project's rules; warnings count as errors. */
export const linting: Stage = {
  name: 'lint',
  needsJdk: false,
  run: (project, only) => (only === undefined ? lintAll(project) : lintSome(project, only))
};

async function lintAll(project: Project): Promise<Problem[]> {
  return project.onDisk(async (root) => {
    const results = await new ESLint({ cwd: root }).lintFiles(['.']);
    return results.flatMap(({ filePath, messages }) =>
      messages.map((message) => problemOf(relative(root, filePath), message))
    );
  });
}

async function lintSome(project: Project, paths: readonly string[]): Promise<Problem[]> {
  const linter = linterOf(project.root);
  const problems: Problem[] = [];
  for (const path of paths) {
    const results = await linter.lintText(textOf(project, path), { filePath: join(project.root, path) });
    problems.push(...results.flatMap(({ messages }) => messages.map((message) => problemOf(path, message))));
  }
  return problems;
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
