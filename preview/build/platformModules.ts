import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readCustomLabels, readTranslations } from './customLabels.ts';
import { bundleScript, type Project } from './project.ts';
import { readQuickActions } from './quickActions.ts';

/** Marks modules that have no file; the NUL keeps other plugins away from them (Rollup convention). */
const VIRTUAL = '\0salesforce:';
const QUICK_ACTIONS = '@preview/quickActions';
const LANGUAGES = '@preview/languages';

/**
 * Resolves module names that only the Salesforce platform knows: `c/*`, `@salesforce/*`, and the `lightning/*`
 * modules that lightning-base-components lacks. A name that is not supported fails the build.
 */
export function platformModules(project: Project): Plugin {
  const generate = moduleGenerator(project);
  return {
    name: 'salesforce-platform-modules',
    enforce: 'pre',
    resolveId(id) {
      const [namespace = '', name = ''] = id.split('/');
      if (namespace === 'c') return ownBundle(project, name);
      if (namespace === 'lightning') return standIn(project, name);
      return generate(id) === null ? null : VIRTUAL + id;
    },
    load(id) {
      return id.startsWith(VIRTUAL) ? generate(id.slice(VIRTUAL.length)) : null;
    }
  };
}

function ownBundle({ metadata }: Project, name: string): string {
  const script = bundleScript(join(metadata, 'lwc'), name);
  if (script === null) throw new Error(`c/${name}: ${metadata}/lwc has no such bundle.`);
  return script;
}

/** The preview's own version of a platform module; null leaves the name to lightning-base-components. */
function standIn({ client }: Project, name: string): string | null {
  const folder = join(client, 'stubs/lightning');
  const plain = join(folder, `${name}.ts`);
  return existsSync(plain) ? plain : bundleScript(folder, name);
}

/** Makes the code of modules without a file; null for names that belong to somebody else. */
function moduleGenerator(project: Project): (id: string) => string | null {
  const { client, metadata, translations } = project;
  const label = labelGenerator(project);
  return (id) => {
    if (id === QUICK_ACTIONS) return quickActions(join(metadata, 'quickActions'));
    if (id === LANGUAGES) return `export default ${JSON.stringify([...readTranslations(translations).keys()])};`;
    const [scope, kind, name = ''] = id.split('/');
    if (scope !== '@salesforce') return null;
    if (kind === 'apex') return apexMethod(name, join(client, 'apex.ts'));
    if (kind === 'label' && name.startsWith('c.')) return label(name.slice('c.'.length));
    if (kind === 'user' && name === 'Id') return userId(join(client, 'server.ts'));
    return null;
  };
}

/** Makes modules that hold a label in every language, because the page's address says which one to show. */
function labelGenerator({ client, metadata, translations }: Project): (fullName: string) => string {
  const labelFile = join(metadata, 'labels/CustomLabels.labels-meta.xml');
  const read = () => ({ labels: readCustomLabels(labelFile), languages: [...readTranslations(translations)] });
  let texts: ReturnType<typeof read> | null = null;

  return (fullName) => {
    texts ??= read();
    const text = texts.labels.get(fullName);
    if (text === undefined) throw new Error(`@salesforce/label/c.${fullName}: ${labelFile} has no such label.`);
    const translated = Object.fromEntries(
      texts.languages.map(([language, labels]) => [language, labels.get(fullName)])
    );
    return [
      `import { inLanguage } from ${JSON.stringify(join(client, 'language.ts'))};`,
      `export default inLanguage(${JSON.stringify(text)}, ${JSON.stringify(translated)});`
    ].join('\n');
  };
}

function quickActions(folder: string): string {
  const actions = readQuickActions(folder);
  const imports = actions.map(({ componentName }, index) => `import Component${index} from 'c/${componentName}';`);
  const entries = actions.map((action, index) => `{ ...${JSON.stringify(action)}, component: Component${index} }`);
  return [...imports, `export default [${entries.join(', ')}];`].join('\n');
}

function apexMethod(name: string, runtime: string): string {
  const [className, method] = name.split('.');
  const call = `apexMethod(${JSON.stringify(className)}, ${JSON.stringify(method)})`;
  return `import { apexMethod } from ${JSON.stringify(runtime)};\nexport default ${call};`;
}

function userId(runtime: string): string {
  const id = `(await loadSession()).userId`;
  return `import { loadSession } from ${JSON.stringify(runtime)};\nexport default ${id};`;
}
