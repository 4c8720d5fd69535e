import { join } from 'node:path';
import { check, getFileInfo, resolveConfig, type Options } from 'prettier';
import { problem, type Problem } from '../problem.ts';
import { textOf, type Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';
import { isRecord } from '../text/json.ts';

const IGNORED = ['.gitignore', '.prettierignore'];
/** Apex is parsed by a process of its own: several at once use the cores. */
const AT_ONCE = 4;

/** Every file is written as Prettier writes it: TypeScript, HTML, CSS, JSON, Markdown, XML, Apex and Java. */
export const formatting: Stage = {
  name: 'formatting',
  needsJdk: false,
  async run(project, only) {
    const queue = only?.filter((path) => project.read(path) !== null) ?? [...project.files];
    const problems: Problem[] = [];
    const work = async (): Promise<void> => {
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        const found = await checkFormat(project, path);
        if (found !== null) problems.push(found);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return problems;
  }
};

async function checkFormat(project: Project, path: string): Promise<Problem | null> {
  const file = join(project.root, path);
  const info = await getFileInfo(file, { ignorePath: IGNORED.map((name) => join(project.root, name)) });
  const config: Options = (await resolveConfig(file, { editorconfig: true })) ?? {};
  const parser = config.parser ?? info.inferredParser ?? parserOf(path);
  if (info.ignored || parser === null) return null;
  try {
    const formatted = await check(textOf(project, path), { ...config, filepath: file, parser });
    return formatted ? null : problem(path, { line: 1 }, 'The file is not formatted.', 'Run "npm run format".');
  } catch (error) {
    return notParsed(path, error);
  }
}

/** Parsers of plugins, which Prettier infers only when it knows the plugins. */
function parserOf(path: string): string | null {
  if (/\.(cls|trigger)$/.test(path)) return 'apex';
  if (path.endsWith('.java')) return 'java';
  return path.endsWith('.xml') ? 'xml' : null;
}

function notParsed(path: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [first = message] = message.split('\n');
  const start: unknown = isRecord(error) && isRecord(error['loc']) ? error['loc']['start'] : null;
  const line = isRecord(start) && typeof start['line'] === 'number' ? start['line'] : 1;
  return problem(path, { line }, `The file cannot be parsed: ${first}`, 'Mend the syntax.');
}
