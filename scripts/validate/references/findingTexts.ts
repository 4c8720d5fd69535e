import ts from 'typescript';
import { problem, type Problem } from '../problem.ts';
import { placesIn } from '../text/lines.ts';
import { withoutComments } from './apexText.ts';
import type { Catalog } from './catalog.ts';
import { nodesIn, placeOf, sourceOf } from './tsSource.ts';

const CODES = /\/lwc\/enablementServices\/finding\.ts$/;
const CODE_TYPE = 'FindingCode';
/** Codes that only Apex finds: those of requests that come from flows and jobs. The services have none of them. */
const CODE_OF_REQUEST = /'(REQUEST_[A-Z_]+)'/g;

/** Every code of a finding has its two sentences: Apex looks them up by a name that it puts together. */
export function findingTexts(catalog: Catalog): Problem[] {
  return catalog.files.flatMap((path) => {
    if (CODES.test(path)) return checkCodes(catalog, path);
    return isHandWritten(path) ? checkApex(catalog, path) : [];
  });
}

/** The labels that Apex asks for by the code of a finding. */
export function labelsOfRequests(catalog: Catalog): string[] {
  return catalog.files
    .filter(isHandWritten)
    .flatMap((path) => [...catalog.text(path).matchAll(CODE_OF_REQUEST)].flatMap(([, code = '']) => labelsOf(code)));
}

function checkCodes(catalog: Catalog, path: string): Problem[] {
  const source = sourceOf(catalog.text(path));
  const codes = nodesIn(source, ts.isTypeAliasDeclaration).find(({ name }) => name.text === CODE_TYPE);
  if (codes === undefined) {
    return [problem(path, { line: 1 }, `There is no type ${CODE_TYPE}.`, 'Keep the codes of findings in it.')];
  }
  return nodesIn(codes, ts.isStringLiteral).flatMap((code) =>
    missingLabels(catalog, code.text).map((label) =>
      problem(path, placeOf(code, source), `${code.text} has no label ${label}.`, 'Write the label.')
    )
  );
}

function checkApex(catalog: Catalog, path: string): Problem[] {
  const text = withoutComments(catalog.text(path));
  const places = placesIn(text);
  return [...text.matchAll(CODE_OF_REQUEST)].flatMap((match) => {
    const [, code = ''] = match;
    return missingLabels(catalog, code).map((label) =>
      problem(path, places(match.index), `${code} has no label ${label}.`, 'Write the label.')
    );
  });
}

function missingLabels(catalog: Catalog, code: string): string[] {
  return labelsOf(code).filter((label) => !catalog.labels.has(label));
}

function labelsOf(code: string): string[] {
  return [`Enablement_${code}_Cause`, `Enablement_${code}_Fix`];
}

function isHandWritten(path: string): boolean {
  return path.endsWith('.cls') && !path.includes('/classes/services/');
}
