import { ApexCompiler } from './apexCompiler.ts';
import type { ApexProblem, ApexReport } from './apexProblem.ts';
import { readSalesforceProject } from './salesforceProject.ts';
import type { SalesforceProject } from './salesforceProject.ts';

/**
 * Compiles the Apex of a project with Salesforce's own compiler, without an org, and returns every problem at once.
 *
 * @param choices `folder` has `sfdx-project.json` and is this process's folder unless said; `sourceFolders`, relative to
 * it, are all package directories unless said
 * @throws NoJdkError without a JDK
 */
export async function compileApex(
  choices: Partial<Pick<SalesforceProject, 'folder' | 'sourceFolders'>> = {}
): Promise<readonly ApexProblem[]> {
  const project = readSalesforceProject(choices.folder ?? process.cwd());
  const { problems } = await compileProject({ ...project, ...choices, folder: project.folder });
  return problems;
}

/**
 * Compiles one project in a Java machine that ends with it.
 *
 * @throws NoJdkError without a JDK
 */
export async function compileProject(project: SalesforceProject): Promise<ApexReport> {
  const compiler = await ApexCompiler.open();
  try {
    return await compiler.compile(project);
  } finally {
    compiler.close();
  }
}
