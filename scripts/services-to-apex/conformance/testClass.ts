import { apexClassName } from '../translator/apexNames.ts';
import { apexString } from '../translator/apexString.ts';
import { KeyedConformance } from './keyedConformance.ts';
import { ListConformance } from './listConformance.ts';
import { NumberConformance } from './numberConformance.ts';
import { PatternConformance } from './patternConformance.ts';
import { SyntaxConformance } from './syntaxConformance.ts';
import { TextConformance } from './textConformance.ts';

/** Lines that TypeScript and Apex must compute alike. */
export interface Topic {
  readonly service: string;
  readonly method: string;
  readonly lines: () => string[];
}

export const TOPICS: readonly Topic[] = [
  { service: 'TextConformance', method: 'lengths', lines: () => TextConformance.lengths() },
  { service: 'TextConformance', method: 'characters', lines: () => TextConformance.characters() },
  { service: 'TextConformance', method: 'cuts', lines: () => TextConformance.cuts() },
  { service: 'TextConformance', method: 'searches', lines: () => TextConformance.searches() },
  { service: 'TextConformance', method: 'cases', lines: () => TextConformance.cases() },
  { service: 'TextConformance', method: 'equality', lines: () => TextConformance.equality() },
  { service: 'TextConformance', method: 'nullable', lines: () => TextConformance.nullable() },
  { service: 'ListConformance', method: 'searches', lines: () => ListConformance.searches() },
  { service: 'ListConformance', method: 'absences', lines: () => ListConformance.absences() },
  { service: 'ListConformance', method: 'objects', lines: () => ListConformance.objects() },
  { service: 'ListConformance', method: 'joins', lines: () => ListConformance.joins() },
  { service: 'ListConformance', method: 'loops', lines: () => ListConformance.loops() },
  { service: 'KeyedConformance', method: 'maps', lines: () => KeyedConformance.maps() },
  { service: 'KeyedConformance', method: 'sets', lines: () => KeyedConformance.sets() },
  { service: 'NumberConformance', method: 'sums', lines: () => NumberConformance.sums() },
  { service: 'NumberConformance', method: 'remainders', lines: () => NumberConformance.remainders() },
  { service: 'NumberConformance', method: 'signs', lines: () => NumberConformance.signs() },
  { service: 'NumberConformance', method: 'steps', lines: () => NumberConformance.steps() },
  { service: 'NumberConformance', method: 'nullable', lines: () => NumberConformance.nullable() },
  { service: 'PatternConformance', method: 'matches', lines: () => PatternConformance.matches() },
  { service: 'SyntaxConformance', method: 'constants', lines: () => SyntaxConformance.constants() },
  { service: 'SyntaxConformance', method: 'switches', lines: () => SyntaxConformance.switches() },
  { service: 'SyntaxConformance', method: 'loops', lines: () => SyntaxConformance.loops() },
  { service: 'SyntaxConformance', method: 'operators', lines: () => SyntaxConformance.operators() },
  { service: 'SyntaxConformance', method: 'objects', lines: () => SyntaxConformance.objects() },
  { service: 'SyntaxConformance', method: 'absences', lines: () => SyntaxConformance.absences() }
];

export const TEST_CLASS = apexClassName('ConformanceTest');

// A compiled method holds about 2,000 texts; lists are split well before that.
const LINES_PER_METHOD = 150;

/** The Apex test that compares what Apex computes with what TypeScript computed while this was generated. */
export function conformanceTest(): string {
  return `/** Whether Apex gives what TypeScript gives: one run in an org proves every translation that docs/dialect.md lists. */
@IsTest
private class ${TEST_CLASS} {
${TOPICS.flatMap((topic) => testMethods(topic)).join('\n')}
  private static void assertAlike(Integer start, List<String> actual, List<String> expected) {
    List<String> differences = new List<String>();
    for (Integer at = 0; at < expected.size(); at++) {
      String given = start + at < actual.size() ? actual[start + at] : null;
      if (!expected[at].equals(given)) {
        differences.add('line ' + (start + at + 1) + ': Apex gives [' + given + '], TypeScript [' + expected[at] + ']');
      }
    }
    Assert.areEqual('', String.join(differences, '\\n'), differences.size() + ' lines differ');
  }
}
`;
}

function testMethods({ service, method, lines }: Topic): string[] {
  const expected = lines();
  const starts = Array.from(
    { length: Math.ceil(expected.length / LINES_PER_METHOD) },
    (_, part) => part * LINES_PER_METHOD
  );
  return starts.map((start) => {
    const part = expected.slice(start, start + LINES_PER_METHOD).map((line) => apexString(line));
    const name = `${service.replace('Conformance', '').toLowerCase()}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
    return `@IsTest
static void ${name}${start === 0 ? '' : String(start)}() {
  List<String> lines = ${apexClassName(service)}.${method}();
  ${start + LINES_PER_METHOD < expected.length ? '' : `Assert.areEqual(${expected.length}, lines.size(), 'number of lines');`}
  assertAlike(${start}, lines, new List<String>{ ${part.join(', ')} });
}
`;
  });
}
