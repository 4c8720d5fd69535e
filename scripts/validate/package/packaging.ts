import ts from 'typescript';
import { problem, type Problem } from '../problem.ts';
import { packageFolders } from '../project/packageFolders.ts';
import type { Project } from '../project/project.ts';
import { importsOf, placeOf, sourceOf } from '../references/tsSource.ts';
import type { Stage } from '../stage.ts';
import { childrenOf, readXml, textIn } from '../text/xml.ts';
import { convert, type Converted } from './convert.ts';
import { emitComponents } from './emitComponents.ts';
import { packagePlaceOf } from './packagePath.ts';

/** What an org takes in a Lightning web component. */
const ACCEPTED_IN_LWC = /\.(js|html|css|svg|js-meta\.xml)$/;

/** The converted package: everything that should be deployed is in it, and nothing else. */
export const packaging: Stage = {
  name: 'package',
  needsJdk: false,
  async run(project) {
    const emitted = emitComponents(project);
    return checkPackage(project, emitted, await convert(project, emitted));
  }
};

/** Compares what was converted with what the source has. */
export function checkPackage(project: Project, emitted: ReadonlyMap<string, string>, converted: Converted): Problem[] {
  const folders = packageFolders(project);
  const source = project.files.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
  const wanted = new Set(['package.xml']);
  const problems: Problem[] = [];
  for (const path of [...source, ...emitted.keys()]) {
    const place = packagePlaceOf(path);
    if (place === null) continue;
    wanted.add(place.path);
    const text = converted.get(place.path);
    if (text === undefined || (place.contains !== null && !text.includes(place.contains))) {
      const cause = `The package does not contain it (${place.path}).`;
      problems.push(problem(path, { line: 1 }, cause, 'Look at .forceignore, its folder, its name and its -meta.xml.'));
    }
  }
  for (const path of converted.keys()) {
    if (!wanted.has(path)) {
      problems.push(
        problem(
          `package/${path}`,
          { line: 1 },
          'Nothing in the source stands for it.',
          'Keep it out with .forceignore.'
        )
      );
    }
  }
  return [
    ...problems,
    ...checkManifest(converted),
    ...[...converted].flatMap(([path, text]) => checkFile(converted, path, text))
  ];
}

/** What an org would refuse: TypeScript, and JavaScript that imports what is not there. */
function checkFile(converted: Converted, path: string, text: string): Problem[] {
  const file = `package/${path}`;
  if (!path.startsWith('lwc/')) return [];
  if (!ACCEPTED_IN_LWC.test(path) || path.includes('__tests__')) {
    return [
      problem(file, { line: 1 }, 'An org does not accept this file in a component.', 'Keep it out with .forceignore.')
    ];
  }
  if (!path.endsWith('.js')) return [];
  const source = sourceOf(text);
  return importsOf(source)
    .flatMap(({ module, place }) => {
      if (!module.startsWith('.')) return [];
      const target = new URL(module, `file:///${path}`).pathname.slice(1);
      const name = target.endsWith('.js') ? target : `${target}.js`;
      if (converted.has(name) && !module.endsWith('.ts')) return [];
      return [
        problem(file, place, `It imports ${module}, which is not in the package.`, 'Import a file of the component.')
      ];
    })
    .concat(leftoverTypes(file, source));
}

function leftoverTypes(file: string, source: ts.SourceFile): Problem[] {
  return source.statements
    .filter((statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    .map((node) => problem(file, placeOf(node, source), 'This is TypeScript.', 'Deploy what the build wrote.'));
}

/** The manifest has a member for every component. */
function checkManifest(converted: Converted): Problem[] {
  const file = readXml(converted.get('package.xml') ?? '');
  if ('error' in file)
    return [problem('package/package.xml', file.error, 'There is no readable manifest.', 'Convert again.')];
  const members = new Set(
    childrenOf(file.root, 'types').flatMap((type) =>
      childrenOf(type, 'members').map((member) => `${textIn(type, 'name') ?? ''} ${member.text ?? ''}`)
    )
  );
  const named = (path: string): string | null => {
    const [folder = '', name = ''] = path.split('/');
    if (folder === 'classes' && name.endsWith('.cls')) return `ApexClass ${name.slice(0, -'.cls'.length)}`;
    if (folder === 'lwc') return `LightningComponentBundle ${name}`;
    return folder === 'customMetadata' ? `CustomMetadata ${name.replace(/\.md$/, '')}` : null;
  };
  const missing = new Set(
    [...converted.keys()].flatMap((path) => named(path) ?? []).filter((name) => !members.has(name))
  );
  return [...missing].map((name) =>
    problem(
      'package/package.xml',
      { line: 1 },
      `The manifest does not name ${name}.`,
      'Look at its folder and its name.'
    )
  );
}
