import ts from 'typescript';
import type { Place } from '../problem.ts';

const readBefore = new Map<string, ts.SourceFile>();

/** The syntax tree of a TypeScript file; the same text is read only once. */
export function sourceOf(text: string): ts.SourceFile {
  let source = readBefore.get(text);
  if (source === undefined) {
    source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
    readBefore.set(text, source);
  }
  return source;
}

export function placeOf(node: ts.Node, source: ts.SourceFile): Place {
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return { line: line + 1, column: character + 1 };
}

/** Every node below another that fits. */
export function nodesIn<T extends ts.Node>(node: ts.Node, fits: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (child: ts.Node): void => {
    if (fits(child)) found.push(child);
    child.forEachChild(visit);
  };
  node.forEachChild(visit);
  return found;
}

/** A module that a file imports: where, and by which name if it takes the default export. */
export interface Import {
  readonly module: string;
  readonly name: string | null;
  readonly place: Place;
}

export function importsOf(source: ts.SourceFile): Import[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap((statement) =>
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [
          {
            module: statement.moduleSpecifier.text,
            name: statement.importClause?.name?.text ?? null,
            place: placeOf(statement, source)
          }
        ]
      : []
  );
}
