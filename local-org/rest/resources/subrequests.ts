import { asList, asObject, asText } from '../body.ts';
import { badBody } from '../errors.ts';

/** A request that is part of a composite request or of a graph. */
export interface Subrequest {
  readonly referenceId: string;
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads the list of a composite request or graph.
 *
 * @throws SalesforceError when it is malformed, too long, or uses a referenceId twice
 */
export function readSubrequests(value: unknown, limit: number): Subrequest[] {
  const seen = new Set<string>();
  return asList(value, 'compositeRequest', limit).map((entry) => {
    const { referenceId: id, method, url, body, httpHeaders } = asObject(entry, 'A sub-request');
    const referenceId = asText(id, 'referenceId');
    if (seen.has(referenceId)) throw badBody(`The referenceId ${referenceId} is used twice`);
    seen.add(referenceId);
    const headers = Object.entries(asObject(httpHeaders ?? {}, 'httpHeaders'));
    return {
      referenceId,
      method: asText(method, 'method'),
      url: asText(url, 'url'),
      body,
      headers: Object.fromEntries(headers.map(([name, header]) => [name.toLowerCase(), String(header)]))
    };
  });
}
