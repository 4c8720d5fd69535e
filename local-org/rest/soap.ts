import { errorsOf, notEmulated } from '../dml/refused.ts';
import { resetPassword } from '../effects/passwords.ts';
import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import { parseXml } from '../xml.ts';
import type { XmlElement } from '../xml.ts';

export interface SoapResponse {
  readonly status: number;
  readonly xml: string;
}

/**
 * Answers a call of the partner API. Only `resetPassword` is emulated, for which the data API has no e-mail option.
 *
 * @param isToken tells whether a session id is the org's token
 */
export function callSoap(org: Org, body: string, isToken: (text: string) => boolean): SoapResponse {
  try {
    const envelope = parseEnvelope(body);
    const header = envelope.child('Header');
    if (!isToken(header.child('SessionHeader').text('sessionId') ?? '')) {
      throw new SalesforceError('INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader', [], 401);
    }
    const calls = envelope.child('Body');
    if (calls.names.join() !== 'resetPassword') throw notEmulated(`the SOAP call ${calls.names.join(', ')}`);
    const sendsEmail = header.child('EmailHeader').text('triggerUserEmail') === 'true';
    const password = resetPassword(org, calls.child('resetPassword').text('userId') ?? '', sendsEmail);
    return { status: 200, xml: toEnvelope(success(password)) };
  } catch (error) {
    const [first] = errorsOf(error);
    return { status: 500, xml: toEnvelope(fault(first ?? malformed())) };
  }
}

function parseEnvelope(body: string): XmlElement {
  try {
    return parseXml(body, 'Envelope');
  } catch {
    throw malformed();
  }
}

function malformed(): SalesforceError {
  return new SalesforceError('UNKNOWN_EXCEPTION', 'The request is not a well-formed SOAP envelope');
}

function success(password: string): string {
  return (
    '<resetPasswordResponse xmlns="urn:partner.soap.sforce.com">' +
    `<result><password>${escapeXml(password)}</password></result></resetPasswordResponse>`
  );
}

function fault({ errorCode, message }: SalesforceError): string {
  const text = `${errorCode}: ${message}`;
  return (
    '<soapenv:Fault>' +
    `<faultcode>sf:${escapeXml(errorCode)}</faultcode><faultstring>${escapeXml(text)}</faultstring>` +
    '</soapenv:Fault>'
  );
}

function toEnvelope(content: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"' +
    ' xmlns:sf="urn:fault.partner.soap.sforce.com">' +
    `<soapenv:Body>${content}</soapenv:Body></soapenv:Envelope>`
  );
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
