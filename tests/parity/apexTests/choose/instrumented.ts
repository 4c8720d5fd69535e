import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { SERVICES } from '../../model/readModel.ts';
import { ScriptServices } from '../../model/scriptServices.ts';
import type { Method, ServiceModel } from '../../model/shape.ts';
import type { Outcome } from '../../model/outcome.ts';

/** Where the counted copies find the set that they write to. */
const REACHED = 'reachedStatements';

/** The services with every statement counted: which ones a call reaches. */
export class InstrumentedServices {
  readonly services: ScriptServices;
  readonly #reached: Set<string>;

  private constructor(services: ScriptServices, reached: Set<string>) {
    this.services = services;
    this.#reached = reached;
  }

  /** Makes copies of the services in a temporary folder, and loads them. */
  static async load(model: ServiceModel): Promise<InstrumentedServices> {
    const folder = mkdtempSync(join(tmpdir(), 'counted-services-'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const file of readdirSync(SERVICES).filter((name) => name.endsWith('.ts'))) {
      writeFileSync(join(folder, file), counted(file, readFileSync(join(SERVICES, file), 'utf8')));
    }
    const reached = new Set<string>();
    Reflect.set(globalThis, REACHED, reached);
    const methods = model.methods.map((method) => ({ ...method, file: join(folder, basename(method.file)) }));
    try {
      return new InstrumentedServices(await ScriptServices.load({ ...model, methods }), reached);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** What the call comes to, and the statements that it reaches, as `file:line`. */
  call(method: Method, args: readonly unknown[]): { readonly outcome: Outcome; readonly reached: ReadonlySet<string> } {
    this.#reached.clear();
    const outcome = this.services.call(method, args);
    return { outcome, reached: new Set(this.#reached) };
  }
}

function counted(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const places = statementsIn(source).map((statement) => {
    const start = statement.getStart();
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    return { start, call: `globalThis.${REACHED}.add('${file}:${line}');` };
  });
  return places
    .sort((one, other) => other.start - one.start)
    .reduce((result, { start, call }) => result.slice(0, start) + call + result.slice(start), text);
}

function statementsIn(node: ts.Node): readonly ts.Statement[] {
  const inside: ts.Statement[] = [];
  node.forEachChild((child) => {
    inside.push(...statementsIn(child));
  });
  const isCase = ts.isCaseClause(node) || ts.isDefaultClause(node);
  // the only block of a case is counted by its statements
  return isCase || ts.isBlock(node) ? [...node.statements.filter((one) => !ts.isBlock(one)), ...inside] : inside;
}
