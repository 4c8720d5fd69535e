import type { Connection } from '@jsforce/jsforce-node';
import { XMLParser } from 'fast-xml-parser';
import type { PlatformError } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { errorCodeOf, messageOf } from './apiError.ts';
import { Row } from './row.ts';

/**
 * Asks the platform to e-mail the user a link for setting a password. REST cannot ask for that, and jsforce's own
 * SOAP calls cannot carry the header that does, so the envelope is written here.
 * @returns null when the platform took the request, which does not promise that the mail arrives; else why it did not
 */
export async function requestPasswordEmail(connection: Connection, userId: string): Promise<PlatformError | null> {
  try {
    // the answer holds the new password: it is dropped here, unread
    await connection.request({
      method: 'POST',
      url: `/services/Soap/u/${connection.version}`,
      headers: { 'Content-Type': 'text/xml; charset=UTF-8', SOAPAction: '""' },
      body: resetPasswordEnvelope(connection.accessToken ?? '', userId)
    });
    return null;
  } catch (error) {
    const { statusCode, message } = explainFault(error);
    return { statusCode, message, fields: [], sobjectType: 'User', label: null };
  }
}

/** Partner API `resetPassword` with an EmailHeader (SOAP API Developer Guide, EmailHeader). */
export function resetPasswordEnvelope(sessionId: string, userId: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:urn="urn:partner.soap.sforce.com">
  <soapenv:Header>
    <urn:SessionHeader><urn:sessionId>${escapeXml(sessionId)}</urn:sessionId></urn:SessionHeader>
    <urn:EmailHeader>
      <urn:triggerAutoResponseEmail>false</urn:triggerAutoResponseEmail>
      <urn:triggerOtherEmail>false</urn:triggerOtherEmail>
      <urn:triggerUserEmail>true</urn:triggerUserEmail>
    </urn:EmailHeader>
  </soapenv:Header>
  <soapenv:Body>
    <urn:resetPassword><urn:userId>${escapeXml(userId)}</urn:userId></urn:resetPassword>
  </soapenv:Body>
</soapenv:Envelope>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
};

/** Text as XML character data. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const faults = new XMLParser({ removeNSPrefix: true, parseTagValue: false });

/** jsforce hands a SOAP fault over unread, as the message of an HTTP error. */
function explainFault(error: unknown): { statusCode: string; message: string } {
  const fault = new Row('SOAP answer', { answer: parseXml(messageOf(error)) });
  const code = fault.textOrNull('answer.Envelope.Body.Fault.faultcode');
  return code === null
    ? { statusCode: errorCodeOf(error) ?? 'NO_ANSWER', message: messageOf(error).slice(0, 300) }
    : {
        statusCode: code.replace(/^.*:/, ''),
        message: fault.textOrNull('answer.Envelope.Body.Fault.faultstring') ?? code
      };
}

function parseXml(text: string): unknown {
  try {
    return faults.parse(text);
  } catch {
    return null;
  }
}
