import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const resolve = createRequire(import.meta.url).resolve;

/**
 * The jars that know Salesforce, out of npm packages: its Apex compiler, which prettier-plugin-apex carries, and the
 * platform's types, which its code analyzer carries.
 *
 * @throws Error when a package is not installed, or no longer has the jar where this version had it
 */
export function platformJars(): readonly string[] {
  const prettierPlugin = packageFolder('prettier-plugin-apex');
  const analyzer = packageFolder('@salesforce/code-analyzer-pmd-engine');
  return [
    jar(path.join(prettierPlugin, 'vendor/apex-ast-serializer/lib'), /^apex-jorje-lsp\.jar$/),
    jar(path.join(analyzer, 'dist/java-lib'), /^standard-types-[\d.]+\.jar$/),
    jar(path.join(analyzer, 'dist/java-lib'), /^sobject-types-[\d.]+\.jar$/)
  ];
}

function packageFolder(name: string): string {
  const folder = resolve
    .paths(name)
    ?.map((modules) => path.join(modules, name))
    .find((candidate) => existsSync(path.join(candidate, 'package.json')));
  if (!folder) throw new Error(`The npm package ${name} is not installed. Run: npm ci`);
  return folder;
}

function jar(folder: string, name: RegExp): string {
  const found = existsSync(folder) ? readdirSync(folder).find((file) => name.test(file)) : undefined;
  if (!found)
    throw new Error(`${folder} has no jar like ${name.source}. Install the version of package-lock.json: npm ci`);
  return path.join(folder, found);
}
