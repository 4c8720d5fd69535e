import type ts from 'typescript';
import type { LibraryRow } from '../dialect/library.ts';
import type { Reason } from '../dialect/refused.ts';
import type { Names } from './apexNames.ts';
import type { Comments } from './comments.ts';
import type { Project } from './project.ts';
import type { Types } from './types.ts';

/** What is asked while one file is translated. */
export interface Unit {
  readonly project: Project;
  readonly types: Types;
  readonly file: ts.SourceFile;
  readonly comments: Comments;
  /** The constants of the file, and the variables of the method at hand. */
  readonly names: Names;
  /** The rows of the library that were needed. */
  readonly rows: Set<LibraryRow>;
  /** Gives no text back, so that the translation goes on and finds the rest. */
  readonly refuse: (node: ts.Node, reason: Reason) => string;
}
