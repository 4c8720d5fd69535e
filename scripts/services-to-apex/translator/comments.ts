import ts from 'typescript';
import { REFUSED } from '../dialect/refused.ts';
import type { Refusals } from './refusals.ts';

/** Carries the comments above statements and members over, and refuses those that would get lost. */
export class Comments {
  readonly #file: ts.SourceFile;
  readonly #kept = new Set<number>();

  constructor(file: ts.SourceFile) {
    this.#file = file;
  }

  /** The empty line and the comments above a node. */
  above(node: ts.Node): string {
    const { text } = this.#file;
    const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? [];
    const gap = text.slice(node.pos, ranges[0]?.pos ?? node.getStart(this.#file));
    for (const { pos } of ranges) this.#kept.add(pos);
    const comments = ranges.map(({ pos, end }) => `${text.slice(pos, end).replace('@returns', '@return')}\n`);
    return [/\n\s*\n/.test(gap) ? '\n' : '', ...comments].join('');
  }

  /** To be asked at last: whatever stands where Apex code has no place for it. */
  refuseLost(refusals: Refusals): void {
    const { text, statements, endOfFileToken } = this.#file;
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isJSDoc(node)) return;
      const above = ts.getLeadingCommentRanges(text, node.pos) ?? [];
      const behind = ts.getTrailingCommentRanges(text, node.end) ?? [];
      const lost = [...above, ...behind].filter(({ pos }) => !this.#kept.has(pos));
      for (const { pos } of lost) refusals.refuseAt(this.#file, pos, REFUSED.comment);
      node.getChildren(this.#file).forEach(visit);
    };
    [...statements, endOfFileToken].forEach(visit);
  }
}
