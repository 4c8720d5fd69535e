import { problem, type Problem } from '../problem.ts';
import { packageFiles } from '../project/packageFolders.ts';
import { textOf, type Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';
import { similarTo } from '../text/similar.ts';
import { readXml, type XmlElement } from '../text/xml.ts';
import { checkElement, type Tell } from './checkElement.ts';
import { metadataTypes } from './metadataTypes.ts';

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

/** Every metadata file is well-formed and has the shape of its type. */
export const metadataShape: Stage = {
  name: 'metadata shape',
  needsJdk: false,
  run: (project) =>
    Promise.resolve(
      packageFiles(project)
        .filter((path) => path.endsWith('.xml'))
        .flatMap((path) => checkFile(project, path))
    )
};

function checkFile(project: Project, path: string): Problem[] {
  const file = readXml(textOf(project, path));
  if ('error' in file) {
    return [problem(path, file.error, `This is not well-formed XML: ${file.error.message}`, 'Mend the XML.')];
  }
  const problems: Problem[] = [];
  checkRoot(file.root, (place, cause, fix) => problems.push(problem(path, place, cause, fix)));
  return problems;
}

function checkRoot(root: XmlElement, tell: Tell): void {
  if (root.attributes.get('xmlns') !== NAMESPACE) {
    tell(root.place, `<${root.name}> is not in the namespace of metadata.`, `Write xmlns="${NAMESPACE}".`);
  }
  const types = metadataTypes();
  const fields = types.fieldsOf(root.name);
  if (fields === null) {
    const near = similarTo(root.name, ['CustomLabels', 'CustomObject', 'CustomField', 'QuickAction', 'PermissionSet']);
    tell(
      root.place,
      `There is no metadata type ${root.name}.`,
      near === null ? 'Use the type that the file’s suffix stands for.' : `Did you mean "${near}"?`
    );
    return;
  }
  checkElement(root, root.name, fields, tell);
}
