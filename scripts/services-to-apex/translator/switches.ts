import ts from 'typescript';
import { translateExpression } from './expressions.ts';
import { isLiteral } from './proofs.ts';
import { translateStatements } from './statements.ts';
import type { Body } from './unit.ts';

/** A switch over literals: Apex neither falls through nor breaks. */
export function translateSwitch(body: Body, { expression, caseBlock }: ts.SwitchStatement): string {
  const type = body.types.of(expression);
  if (!body.types.is(type, 'string') && !body.types.is(type, 'number')) {
    body.refusals.refuse(expression, 'Apex does not switch on this', 'switch on text or a number, or use if');
  }
  let labels: string[] = [];
  const branches = caseBlock.clauses.map((clause, index, all) => {
    const isLast = index === all.length - 1;
    if (ts.isCaseClause(clause)) labels.push(label(body, clause.expression));
    if (ts.isDefaultClause(clause) !== isLast || (isLast && labels.length > 0)) {
      body.refusals.refuse(clause, 'Apex has its default last and alone', 'end the switch with a default of its own');
    }
    if (clause.statements.length === 0 && !isLast) return body.comments.above(clause);
    const head = isLast ? 'when else' : `when ${labels.join(', ')}`;
    labels = [];
    return `${body.comments.above(clause)}${head} {\n${branch(body, clause)}}\n`;
  });
  return `switch on ${translateExpression(body, expression)} {\n${branches.join('')}}`;
}

function label(body: Body, node: ts.Expression): string {
  if (!isLiteral(node)) body.refusals.refuse(node, 'Apex switches over literals only', 'use if');
  return translateExpression(body, node);
}

function branch(body: Body, clause: ts.CaseOrDefaultClause): string {
  const [end] = clause.statements.slice(-1);
  const statements = end !== undefined && ts.isBreakStatement(end) ? clause.statements.slice(0, -1) : clause.statements;
  if (statements.some((statement) => hasBreak(statement))) {
    body.refusals.refuse(clause, 'in Apex break would end the loop around', 'break at the end of a case only');
  }
  return body.scope.block(() => translateStatements(body, statements));
}

function hasBreak(node: ts.Node): boolean {
  if (ts.isBreakStatement(node)) return true;
  const ends = ts.isIterationStatement(node, false) || ts.isSwitchStatement(node);
  return !ends && ts.forEachChild(node, (child) => hasBreak(child) || undefined) === true;
}
