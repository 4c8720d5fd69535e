import { transformSync } from '@lwc/compiler';
import { emitComponents } from '../package/emitComponents.ts';
import { problem, type Problem } from '../problem.ts';
import { packageFiles } from '../project/packageFolders.ts';
import { textOf, type Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';
import { isRecord } from '../text/json.ts';

/** Every file of the components is compiled by the platform's own compiler, the script as the build emits it. */
export const compiling: Stage = {
  name: 'component compiler',
  needsJdk: false,
  run(project) {
    const scripts = emitComponents(project);
    const markup = packageFiles(project).filter((path) => /\/lwc\/.*\.(html|css)$/.test(path));
    return Promise.resolve([
      ...[...scripts].flatMap(([path, text]) => compile(path, text, path.replace(/\.js$/, '.ts'))),
      ...markup.flatMap((path) => compileFile(project, path))
    ]);
  }
};

/** Some sentences begin with a path of this machine, and a line. */
const PATH_IN_TEXT = /\/\S+\.(?:css|js|html)(?::(\d+):\d+)?: /;

const compiledBefore = new Map<string, readonly Problem[]>();

function compileFile(project: Project, path: string): readonly Problem[] {
  return compile(path, textOf(project, path), path);
}

/**
 * @param path of what is compiled
 * @param source of which it was made, for the problems
 */
function compile(path: string, text: string, source: string): readonly Problem[] {
  const key = `${path}\n${text}`;
  const problems = compiledBefore.get(key) ?? problemsOf(path, text, source);
  compiledBefore.set(key, problems);
  return problems;
}

function problemsOf(path: string, text: string, source: string): Problem[] {
  const [, name = '', file = ''] = /\/lwc\/([^/]+)\/(?:.*\/)?([^/]+)$/.exec(path) ?? [];
  try {
    // the compiler takes a script with this name for the component's class
    const isComponent = file === `${name}.js`;
    const { warnings = [] } = transformSync(text, file, { name, namespace: 'c', isExplicitImport: !isComponent });
    return warnings.map((warning) => problemOf(source, warning));
  } catch (error) {
    return [problemOf(source, error)];
  }
}

function problemOf(path: string, found: unknown): Problem {
  const message = isRecord(found) ? String(found['message']) : String(found);
  const location = isRecord(found) && isRecord(found['location']) ? found['location'] : {};
  const { line, column } = location;
  const [cause = message] = message.split('\n');
  const [where, lineInText] = PATH_IN_TEXT.exec(cause) ?? ['', undefined];
  const place = {
    line: typeof line === 'number' ? line : Number(lineInText ?? 1),
    ...(typeof column === 'number' ? { column } : {})
  };
  return problem(path, place, cause.replace(where, ''), 'Mend it: an org would refuse the component.');
}
