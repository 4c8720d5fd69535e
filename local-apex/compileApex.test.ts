import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ApexCompiler } from './apexCompiler.ts';
import { describeProblem } from './apexProblem.ts';
import { compileApex } from './compileApex.ts';
import { readSalesforceProject } from './salesforceProject.ts';
import { CLINIC, ClinicCopy } from './testing/clinic.ts';
import { needsJdk } from './testing/needsJdk.ts';
import { mistakesIn } from './testing/plantedMistake.ts';
import type { PlantedMistake } from './testing/plantedMistake.ts';
import { plantedMistakes } from './testing/plantedMistakes.ts';

describe('the compilation of a project', needsJdk(), () => {
  let clinic: ClinicCopy;
  let compiler: ApexCompiler;
  before(async () => {
    clinic = new ClinicCopy();
    compiler = await ApexCompiler.open();
  });
  after(() => {
    compiler.close();
    clinic.remove();
  });

  /** What is said about the clinic with one mistake. */
  async function problemsWith(mistake: PlantedMistake): Promise<string[]> {
    const project = readSalesforceProject(clinic.folder);
    const { problems } = await clinic.with(mistake, () => compiler.compile(project));
    return problems.map(describeProblem);
  }

  test('finds nothing wrong with correct Apex of many kinds', async () => {
    assert.deepEqual(await compileApex({ folder: CLINIC }), []);
  });

  test('says file, line and column of a problem, counted from the project', async () => {
    const [mistake] = mistakesIn('classes/VisitEvents.cls', [
      ['a field that is not there', 'event.Visit__c = visit;', 'event.Patient__c = visit;', 'Patient__c']
    ]);
    assert.ok(mistake);
    assert.deepEqual(await problemsWith(mistake), [
      'force-app/main/default/classes/VisitEvents.cls:5:11 Variable does not exist: Patient__c'
    ]);
  });

  test('says the place inside of a query', async () => {
    const [mistake] = mistakesIn('classes/VisitSelector.cls', [
      ['a field that is not there', 'ORDER BY Day__c DESC', 'ORDER BY Date__c DESC', 'Date__c']
    ]);
    assert.ok(mistake);
    assert.deepEqual(await problemsWith(mistake), [
      "force-app/main/default/classes/VisitSelector.cls:15:16 No such column 'Date__c' on entity 'Visit__c'."
    ]);
  });

  for (const mistake of plantedMistakes.filter((candidate) => candidate.missedBecause === null)) {
    test(`notices ${mistake.name}`, async () => {
      const problems = await problemsWith(mistake);
      assert.ok(
        problems.some((problem) => problem.includes(mistake.says)),
        `expected ${mistake.says}, got: ${problems.join('\n')}`
      );
    });
  }

  for (const mistake of plantedMistakes.filter((candidate) => candidate.missedBecause !== null)) {
    test(`is known to miss ${mistake.name}: ${String(mistake.missedBecause)}`, async () => {
      assert.deepEqual(await problemsWith(mistake), []);
    });
  }

  test('has its share of noticed mistakes printed', (context) => {
    const missed = plantedMistakes.filter((mistake) => mistake.missedBecause !== null).length;
    const noticed = plantedMistakes.length - missed;
    context.diagnostic(`${noticed} of ${plantedMistakes.length} planted mistakes are noticed`);
    assert.ok(noticed / plantedMistakes.length > 0.9);
  });
});
