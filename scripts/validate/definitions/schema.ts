import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject } from 'ajv';
import { problem, type Place, type Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';
import { isRecord, readJsonc, type JsonNode } from '../text/json.ts';
import { repeatedKeys } from '../text/repeatedKeys.ts';
import { offer } from '../text/similar.ts';

const NOT_JSON = 'Mend the JSON: no comments, no comma after the last value, double quotes.';

const AROUND = new Set(['anyOf', 'oneOf', 'if']);

/** A JSON file that could be read, and what its schema says about it. */
export interface CheckedFile {
  readonly node: JsonNode | null;
  readonly problems: Problem[];
}

/** Schemas of `@salesforce/schemas` by file name, compiled once. */
export class Schemas {
  private readonly compiled = new Map<string, ReturnType<Ajv['compile']>>();

  /** @param schema file name in `@salesforce/schemas` */
  check(project: Project, path: string, schema: string): CheckedFile {
    const text = project.read(path);
    if (text === null) {
      return { node: null, problems: [problem(path, { line: 1 }, 'The file is not there.', `Write ${path}.`)] };
    }
    const node = readJsonc(text);
    if (node === null) {
      return { node, problems: [problem(path, { line: 1 }, 'This is not JSON.', NOT_JSON)] };
    }
    const validate = this.validatorOf(schema);
    void validate(node.value);
    const repeated = repeatedKeys(node).map(({ name, place }) =>
      problem(path, place, `"${name}" is written twice.`, 'Keep one of them.')
    );
    const reasons = reasonsOf(validate.errors ?? []).map((error) => problemOf(path, node, error));
    return { node, problems: [...repeated, ...reasons] };
  }

  private validatorOf(schema: string): ReturnType<Ajv['compile']> {
    let validate = this.compiled.get(schema);
    if (validate === undefined) {
      const path = createRequire(import.meta.url).resolve(`@salesforce/schemas/${schema}`);
      const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (!isRecord(content)) throw new Error(`${path} is not a JSON schema.`);
      validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(content);
      this.compiled.set(schema, validate);
    }
    return validate;
  }
}

/** What is wrong with a value, without the remark that therefore a choice around it does not fit either. */
function reasonsOf(errors: readonly ErrorObject[]): ErrorObject[] {
  const inner = errors.filter(({ keyword }) => !AROUND.has(keyword));
  const seen = new Set<string>();
  return (inner.length > 0 ? inner : [...errors]).filter(({ instancePath, keyword }) => {
    // a feature may be a word or a pattern with a number: one of the reasons is enough
    if (
      keyword === 'pattern' &&
      inner.some((other) => other.keyword === 'enum' && other.instancePath === instancePath)
    ) {
      return false;
    }
    const key = `${instancePath} ${keyword}`;
    return !seen.has(key) && seen.add(key);
  });
}

function problemOf(path: string, root: JsonNode, error: ErrorObject): Problem {
  const keys = error.instancePath.split('/').slice(1);
  const node =
    keys.reduce<JsonNode | null>((at, key) => at?.child(key) ?? at?.items()[Number(key)] ?? at, root) ?? root;
  const where = keys.length === 0 ? 'The file' : `"${keys.join('.')}"`;
  return problem(path, placeOf(node, error), `${where} ${whatIs(error)}.`, fixOf(node, error));
}

function placeOf(node: JsonNode, { keyword, params }: ErrorObject): Place {
  const key = keyword === 'additionalProperties' ? String(params['additionalProperty']) : null;
  return node.keys().find(({ name }) => name === key)?.place ?? node.place;
}

function whatIs({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `has "${String(params['additionalProperty'])}", which is unknown`;
  if (keyword === 'required') return `has no "${String(params['missingProperty'])}"`;
  if (keyword === 'enum') return 'has a value it cannot have';
  return message ?? 'does not fit its schema';
}

function fixOf(node: JsonNode, { keyword, params }: ErrorObject): string {
  if (keyword === 'additionalProperties') return 'Take it out, or spell it as Salesforce does.';
  if (keyword === 'required') return `Add "${String(params['missingProperty'])}".`;
  const allowed: unknown = params['allowedValues'];
  if (keyword !== 'enum' || !Array.isArray(allowed)) return 'Write what the schema of @salesforce/schemas asks for.';
  return offer(
    node.text() ?? '',
    allowed.map((word) => String(word)),
    allowed.length > 20 ? 'Use a value of the schema in @salesforce/schemas.' : `Use ${allowed.join(', ')}.`
  );
}
