import ts from 'typescript';
import { problem, type Problem } from '../problem.ts';
import type { Catalog } from './catalog.ts';
import { nodesIn, placeOf, sourceOf } from './tsSource.ts';

const CODES = /\/lwc\/enablementServices\/finding\.ts$/;
const CODE_TYPE = 'FindingCode';

/** Every code of a finding has its two sentences: Apex looks them up by a name that it puts together. */
export function findingTexts(catalog: Catalog): Problem[] {
  return catalog.files.filter((path) => CODES.test(path)).flatMap((path) => checkCodes(catalog, path));
}

function checkCodes(catalog: Catalog, path: string): Problem[] {
  const source = sourceOf(catalog.text(path));
  const codes = nodesIn(source, ts.isTypeAliasDeclaration).find(({ name }) => name.text === CODE_TYPE);
  if (codes === undefined) {
    return [problem(path, { line: 1 }, `There is no type ${CODE_TYPE}.`, 'Keep the codes of findings in it.')];
  }
  return nodesIn(codes, ts.isStringLiteral).flatMap((code) =>
    [`Enablement_${code.text}_Cause`, `Enablement_${code.text}_Fix`]
      .filter((label) => !catalog.labels.has(label))
      .map((label) => problem(path, placeOf(code, source), `${code.text} has no label ${label}.`, 'Write the label.'))
  );
}
