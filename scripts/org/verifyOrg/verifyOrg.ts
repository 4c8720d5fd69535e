import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { StageResult } from '../../validate/runStage.ts';
import { commands } from '../cli/commands.ts';
import { numberAt } from '../cli/reading.ts';
import type { SalesforceCli } from '../cli/salesforceCli.ts';
import { OrgError } from '../orgError.ts';
import { projectSource } from '../projectSource.ts';
import { runSteps } from '../steps/runSteps.ts';
import type { Step } from '../steps/step.ts';
import { uninstall } from '../uninstall/uninstall.ts';
import { compare } from './compare.ts';
import { readContract } from './contract.ts';
import type { DeployedOrgs } from './deployed.ts';
import type { VerifyOptions } from './options.ts';
import type { OrgFinding } from './orgFinding.ts';
import { readDeployment } from './readDeployment.ts';
import { readTests } from './readTests.ts';
import { exitCode, report } from './report.ts';

/** What verifying works with; a test brings its own. */
export interface Inspection {
  readonly cli: SalesforceCli;
  /** folder with package.json */
  readonly root: string;
  readonly print: (line: string) => void;
  readonly npm: (script: string) => Promise<void>;
  readonly deployed: DeployedOrgs;
  /** all checks that need no org */
  readonly validate: () => Promise<readonly StageResult[]>;
  /** output of the Apex tests run without an org when some fail; empty when all pass */
  readonly offlineTests: () => Promise<string>;
  /** output of the contract suite against the org, in the Test Anything Protocol */
  readonly contract: (org: string) => Promise<string>;
}

const IS_THERE = "SELECT COUNT() FROM ApexClass WHERE Name = 'EnablementController' AND NamespacePrefix = NULL";

/**
 * Verifies the project in an org, or undoes what an earlier run deployed.
 *
 * @returns exit code of the process
 * @throws OrgError when a step cannot be done at all
 */
export async function verifyOrg(inspection: Inspection, options: VerifyOptions): Promise<number> {
  if (options.undo) return undo(inspection, options.org);
  const { print } = inspection;
  const verifier = new Verifier(inspection, options);
  await runSteps({
    steps: verifier.steps(),
    from: null,
    print,
    resume: () => `scripts/verify-org ${options.org}${options.deploy ? ' --deploy' : ''}`
  });
  const verification = verifier.verification();
  for (const line of report(verification)) print(line);
  return exitCode(verification);
}

async function undo({ cli, root, print, deployed }: Inspection, org: string): Promise<number> {
  if (!deployed.has(org)) {
    print(
      `Nothing to undo: no verification has deployed anything to ${org}. To uninstall all the same: scripts/uninstall ${org}`
    );
    return 0;
  }
  await uninstall({ cli, root, print }, { org, yes: true, from: null });
  deployed.remove(org);
  return 0;
}

/** One verification: its steps, and what they found. */
class Verifier {
  readonly #inspection: Inspection;
  readonly #options: VerifyOptions;
  readonly #findings: OrgFinding[] = [];
  readonly #unverified: string[] = [];
  #offline: readonly StageResult[] = [];
  #offlineTests = '';
  #isDeployed = false;

  constructor(inspection: Inspection, options: VerifyOptions) {
    this.#inspection = inspection;
    this.#options = options;
  }

  steps(): Step[] {
    return [
      { name: 'reach', purpose: 'the org answers', run: () => this.#reach() },
      { name: 'offline', purpose: 'all checks without an org, to compare with', run: () => this.#validateOffline() },
      { name: 'build', purpose: 'the JavaScript of the components', run: () => this.#build() },
      { name: 'validate', purpose: 'a deployment with all tests that leaves nothing', run: () => this.#validate() },
      {
        name: 'deploy',
        purpose: 'the project, if its tests need it and --deploy allows it',
        run: () => this.#deploy()
      },
      { name: 'at-once', purpose: 'Apex tests, all at once', run: () => this.#testAtOnce() },
      {
        name: 'in-order',
        purpose: 'Apex tests, class by class and one after the other',
        run: () => this.#testInOrder()
      },
      { name: 'contract', purpose: 'what this org answers to requests about external users', run: () => this.#ask() }
    ];
  }

  verification() {
    const findings = this.#findings;
    return {
      findings,
      comparison: compare(findings, this.#offline, this.#offlineTests),
      unverified: this.#unverified
    };
  }

  /** What follows takes minutes, and is in vain when the alias is misspelt or its sign-in has expired. */
  async #reach(): Promise<string> {
    await this.#inspection.cli.ask(commands.displayOrg(this.#options.org));
    return 'it does';
  }

  async #validateOffline(): Promise<string> {
    this.#offline = await this.#inspection.validate();
    this.#offlineTests = await this.#inspection.offlineTests();
    for (const { stage, failure } of this.#offline) {
      if (failure !== null) this.#unverified.push(`offline, ${stage}: ${failure}`);
    }
    const problems = this.#offline.reduce((sum, stage) => sum + stage.problems.length, 0);
    return `${problems} problems; Apex tests ${this.#offlineTests === '' ? 'pass' : 'fail'} without an org`;
  }

  async #build(): Promise<string> {
    await this.#inspection.npm('build');
    return 'built';
  }

  async #validate(): Promise<string> {
    const { folders } = projectSource(this.#inspection.root);
    const answer = await this.#inspection.cli.run(commands.validateSource(this.#options.org, folders));
    return this.#found(readDeployment(answer));
  }

  async #deploy(): Promise<string> {
    const { cli, root, deployed } = this.#inspection;
    const { org, deploy } = this.#options;
    this.#isDeployed = numberAt(await cli.ask(commands.queryTooling(org, IS_THERE)), 'totalSize') > 0;
    if (this.#isDeployed) return 'the org has the project already';
    if (!deploy) {
      this.#unverified.push('Apex tests on their own: the org does not have the project; --deploy deploys it');
      return 'left out';
    }
    deployed.add(org);
    await cli.ask(commands.deploySource(org, projectSource(root).folders));
    this.#isDeployed = true;
    return `deployed; scripts/verify-org ${org} --undo takes it away`;
  }

  async #testAtOnce(): Promise<string> {
    if (!this.#isDeployed) return 'left out';
    const { cli } = this.#inspection;
    const answer = await cli.run(commands.runApexTests(this.#options.org, this.#testClasses()));
    const { ran, findings } = readTests('tests at once', answer);
    return `${ran} tests: ${this.#found(findings)}`;
  }

  async #testInOrder(): Promise<string> {
    if (!this.#isDeployed) return 'left out';
    const { cli } = this.#inspection;
    let count = 0;
    const found: OrgFinding[] = [];
    for (const name of this.#testClasses()) {
      const answer = await cli.run(commands.runApexTestsInOrder(this.#options.org, name));
      const { ran, findings } = readTests('tests in order', answer);
      count += ran;
      found.push(...findings);
    }
    return `${count} tests: ${this.#found(found)}`;
  }

  async #ask(): Promise<string> {
    const { passed, skipped, findings } = readContract(await this.#inspection.contract(this.#options.org));
    if (passed + findings.length === 0) this.#unverified.push('contract: the org could play no case');
    return `${passed} as expected, ${skipped} that the org cannot play: ${this.#found(findings)}`;
  }

  #found(findings: readonly OrgFinding[]): string {
    this.#findings.push(...findings);
    return findings.length === 0 ? 'nothing wrong' : `${findings.length} problems`;
  }

  #testClasses(): string[] {
    const { root } = this.#inspection;
    const files = projectSource(root).folders.flatMap((folder) => globSync(`${folder}/**/*Test.cls`, { cwd: root }));
    if (files.length === 0) throw new OrgError('The project has no Apex tests. Look for classes called …Test.');
    return files.map((file) => basename(file, '.cls')).sort();
  }
}
