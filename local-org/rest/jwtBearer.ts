import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A sign-in that is refused, in one sentence. */
export class AssertionRefused extends Error {}

/**
 * Reads the key that signatures are checked with, from a PEM file with a public key or a certificate.
 *
 * @throws Error with one sentence when the file holds anything else
 */
export function readJwtKey(path: string): KeyObject {
  const advice = 'Name a PEM file with the RSA public key or certificate';
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`The key ${path} cannot be read. ${advice}.`, { cause });
  }
  // Node would derive the public key from it, but a private key belongs to the client alone.
  if (/PRIVATE KEY-----/.test(pem)) throw new Error(`${path} holds a private key. ${advice} that belongs to it.`);
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch (cause) {
    throw new Error(`${path} holds no key. ${advice}.`, { cause });
  }
  throw new Error(`${path} holds no RSA key. ${advice}.`);
}

/**
 * The username that a signed assertion (RFC 7523, signed with RS256 as Salesforce asks) is about.
 * Any consumer key (`iss`) and any audience will do, but there must be one.
 *
 * @throws AssertionRefused
 */
export function verifiedUsername(assertion: string, key: KeyObject, now: Date): string {
  const [, header = '', claims = '', signature = ''] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(assertion) ?? [];
  if (decoded(header).get('alg') !== 'RS256') throw new AssertionRefused('the assertion must be a JWT of RS256');
  const isSigned = verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'));
  if (!isSigned)
    throw new AssertionRefused('the assertion is not signed with the key that the local org was started with');
  const claim = decoded(claims);
  const expires = claim.get('exp');
  if (typeof expires !== 'number') throw new AssertionRefused('the assertion has no exp in seconds');
  if (expires * 1000 <= now.getTime()) {
    throw new AssertionRefused(`the assertion has expired: in the local org it is ${now.toISOString()}`);
  }
  if (!isNamed(claim.get('aud'))) throw new AssertionRefused('the assertion has no aud');
  if (!isNamed(claim.get('iss'))) throw new AssertionRefused('the assertion has no iss');
  const username = claim.get('sub');
  if (typeof username !== 'string') throw new AssertionRefused('the assertion has no sub');
  return username;
}

function decoded(part: string): ReadonlyMap<string, unknown> {
  try {
    const json: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return new Map(typeof json === 'object' && json !== null ? Object.entries(json) : []);
  } catch {
    throw new AssertionRefused('the assertion is no JWT');
  }
}

/** The claim `aud` may be a list (RFC 7519, 4.1.3). */
function isNamed(claim: unknown): boolean {
  return Array.isArray(claim) ? claim.some(isNamed) : typeof claim === 'string' && claim !== '';
}
