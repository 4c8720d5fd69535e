import { emitComponents } from '../package/emitComponents.ts';
import { problem, type Problem } from '../problem.ts';
import { packageFiles } from '../project/packageFolders.ts';
import { textOf } from '../project/project.ts';
import type { Stage } from '../stage.ts';
import { ACTION, EACH, MORE, type Budget } from './budgetTable.ts';

type Sizes = Record<keyof Budget, number>;

/** No component, and not the action as a whole, grows beyond its budget unnoticed. */
export const budgets: Stage = {
  name: 'component budgets',
  needsJdk: false,
  run(project) {
    const scripts = [...emitComponents(project)];
    const others = packageFiles(project)
      .filter((path) => /\/lwc\/.*\.(html|css)$/.test(path))
      .map((path) => [path, textOf(project, path)] as const);
    const sizes = sizesOf([...scripts, ...others]);
    return Promise.resolve([
      ...[...sizes].flatMap(([folder, size]) => checkBundle(folder, size)),
      ...checkAction(sizes)
    ]);
  }
};

/** Bytes by folder of the component. */
export function sizesOf(files: readonly (readonly [string, string])[]): Map<string, Sizes> {
  const sizes = new Map<string, Sizes>();
  for (const [path, text] of files) {
    const folder = /^.*\/lwc\/[^/]+/.exec(path)?.[0] ?? '';
    const size = sizes.get(folder) ?? { script: 0, markup: 0, style: 0 };
    size[partOf(path)] += Buffer.byteLength(text);
    sizes.set(folder, size);
  }
  return sizes;
}

function partOf(path: string): keyof Budget {
  if (path.endsWith('.html')) return 'markup';
  return path.endsWith('.css') ? 'style' : 'script';
}

function checkBundle(folder: string, size: Sizes): Problem[] {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const budget = { ...EACH, ...MORE.get(name) };
  return (['script', 'markup', 'style'] as const)
    .filter((part) => size[part] > budget[part])
    .map((part) => {
      const cause = `The ${part} of ${name} has ${size[part]} bytes, its budget is ${budget[part]}.`;
      return problem(
        `${folder}/${name}.js-meta.xml`,
        { line: 1 },
        cause,
        'Make it smaller, or argue for more in budgetTable.ts.'
      );
    });
}

function checkAction(sizes: ReadonlyMap<string, Sizes>): Problem[] {
  const [folder] = [...sizes.keys()].filter((path) => path.endsWith(`/${ACTION.name}`));
  const all = [...sizes.values()].reduce((sum, { script, markup, style }) => sum + script + markup + style, 0);
  if (folder === undefined || all <= ACTION.total) return [];
  const cause = `The action with all its components has ${all} bytes, its budget is ${ACTION.total}.`;
  return [
    problem(
      `${folder}/${ACTION.name}.js-meta.xml`,
      { line: 1 },
      cause,
      'Make it smaller, or argue for more in budgetTable.ts.'
    )
  ];
}
