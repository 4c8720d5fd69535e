import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../runTool.ts';
import { problem, type Problem } from '../problem.ts';
import { packageFiles, packageFolders } from '../project/packageFolders.ts';
import type { Stage } from '../stage.ts';
import { isRecord } from '../text/json.ts';

/** What the linter itself says it knows no way out of; a border of one pixel has no styling hook. */
const NO_WAY_OUT = "There's no replacement styling hook";

/** The markup and styles of components against the rules of the Salesforce Lightning Design System. */
export const sldsLint: Stage = {
  name: 'SLDS',
  needsJdk: false,
  async run(project) {
    const files = packageFiles(project);
    const folders = packageFolders(project).filter((folder) =>
      files.some((path) => path.startsWith(`${folder}/`) && path.includes('/lwc/'))
    );
    return project.onDisk(async (root) => {
      const child = fileURLToPath(new URL('sldsChild.ts', import.meta.url));
      const { output } = await runTool(process.execPath, [child, ...folders], { cwd: root });
      const results: unknown = JSON.parse(output);
      return Array.isArray(results) ? results.flatMap((result: unknown) => problemsOf(root, result)) : [];
    });
  }
};

function problemsOf(root: string, result: unknown): Problem[] {
  if (!isRecord(result)) return [];
  const path = relative(root, String(result['filePath']));
  const entries: unknown[] = [result['errors'], result['warnings']].flat();
  return entries.filter(isRecord).flatMap((entry) => {
    const cause = sentenceOf(String(entry['message']));
    const place = { line: Number(entry['line']), column: Number(entry['column']) };
    const fix = `Mend it; the rule ${String(entry['ruleId'])} explains how.`;
    return cause.includes(NO_WAY_OUT) ? [] : [problem(path, place, cause, fix)];
  });
}

/** Some rules wrap their sentence in JSON. */
function sentenceOf(message: string): string {
  const [, wrapped = message] = /"message":"((?:[^"\\]|\\.)*)"/.exec(message) ?? [];
  return wrapped.replaceAll(/(\\n|\s)+/g, ' ');
}
