import ts from 'typescript';
import { ALLOWED_KINDS, SYNTAX_HINTS, syntaxName } from '../dialect/syntax.ts';
import type { Refusals } from './refusals.ts';

/** Refuses every construct that the dialect does not list. */
export function refuseUnlisted(refusals: Refusals, node: ts.Node): void {
  if (!ALLOWED_KINDS.has(node.kind)) refuseSyntax(refusals, node);
  else
    ts.forEachChild(node, (child) => {
      refuseUnlisted(refusals, child);
    });
}

/** Refuses a construct where it stands, with the hint of the dialect. */
export function refuseSyntax(refusals: Refusals, node: ts.Node): string {
  const hint = SYNTAX_HINTS.get(node.kind) ?? 'write it with what docs/dialect.md lists';
  return refusals.refuse(node, `${syntaxName(node.kind)} is outside the dialect here`, hint);
}
