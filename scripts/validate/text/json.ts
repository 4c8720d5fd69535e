import ts from 'typescript';
import type { Place } from '../problem.ts';

/** A value in a JSON file that knows where it stands. */
export interface JsonNode {
  readonly place: Place;
  /** the value as `JSON.parse` gives it */
  readonly value: unknown;
  /** keys of an object, each with its place; none for anything else */
  keys(): { readonly name: string; readonly place: Place }[];
  child(key: string): JsonNode | null;
  items(): JsonNode[];
  /** the string; null when it is anything else */
  text(): string | null;
}

/** @returns null when the text is not JSON */
export function readJsonc(text: string): JsonNode | null {
  const value = parse(text);
  const file = ts.parseJsonText('file.json', text);
  const [statement] = file.statements;
  return value === undefined || statement === undefined ? null : nodeOf(statement.expression, value, file);
}

/** An object that may have any key. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value that `JSON.parse` gives, undefined when the text is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function nodeOf(expression: ts.Expression, value: unknown, file: ts.SourceFile): JsonNode {
  const members = ts.isObjectLiteralExpression(expression) ? expression.properties.filter(ts.isPropertyAssignment) : [];
  const elements = ts.isArrayLiteralExpression(expression) ? expression.elements : [];
  return {
    place: placeOf(expression, file),
    value,
    keys: () => members.map((member) => ({ name: keyOf(member), place: placeOf(member, file) })),
    child(key) {
      const member = members.find((candidate) => keyOf(candidate) === key);
      return member === undefined || !isRecord(value) ? null : nodeOf(member.initializer, value[key], file);
    },
    items() {
      const list: unknown[] = Array.isArray(value) ? value : [];
      return elements.map((element, index) => nodeOf(element, list[index], file));
    },
    text: () => (typeof value === 'string' ? value : null)
  };
}

function keyOf(member: ts.PropertyAssignment): string {
  return ts.isStringLiteral(member.name) ? member.name.text : '';
}

function placeOf(node: ts.Node, file: ts.SourceFile): Place {
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return { line: line + 1, column: character + 1 };
}
