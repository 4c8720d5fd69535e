import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { startFakeOrg } from '../testing/fakeOrg.ts';
import { escapeXml, requestPasswordEmail, resetPasswordEnvelope } from './passwordEmail.ts';

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });
const exact = new XMLParser({ parseTagValue: false, trimValues: false });
const USER_ID = '005000000000001AAA';

describe('Text in XML', () => {
  test('comes out of a parser as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const parsed: unknown = exact.parse(`<a>${escapeXml(text)}</a>`);
        assert.deepEqual(parsed, { a: text });
      })
    );
  });
});

describe('The envelope', () => {
  test('asks for the mail to the user, and for no other mail', () => {
    const parsed: unknown = parser.parse(resetPasswordEnvelope('00D!to<ken', USER_ID));
    assert.deepEqual(parsed, {
      '?xml': '',
      Envelope: {
        Header: {
          SessionHeader: { sessionId: '00D!to<ken' },
          EmailHeader: { triggerAutoResponseEmail: 'false', triggerOtherEmail: 'false', triggerUserEmail: 'true' }
        },
        Body: { resetPassword: { userId: USER_ID } }
      }
    });
  });
});

describe('Requesting the password e-mail', () => {
  test('goes to the SOAP API of the connection and says nothing when the platform takes it', async (t) => {
    const org = await startFakeOrg(() => ({ xml: '<Envelope><Body><password>secret</password></Body></Envelope>' }));
    t.after(() => org.close());
    assert.equal(await requestPasswordEmail(org.connection, USER_ID), null);
    assert.deepEqual(
      org.requests.map(({ method, path }) => [method, path]),
      [['POST', '/services/Soap/u/67.0']]
    );
  });

  test('gives code and sentence of the platform when it refuses', async (t) => {
    const fault =
      '<faultcode>sf:INVALID_OPERATION</faultcode><faultstring>INVALID_OPERATION: not &amp; now</faultstring>';
    const org = await startFakeOrg(() => ({
      status: 500,
      xml: `<s:Envelope xmlns:s="x"><s:Body><s:Fault>${fault}</s:Fault></s:Body></s:Envelope>`
    }));
    t.after(() => org.close());
    assert.deepEqual(await requestPasswordEmail(org.connection, USER_ID), {
      statusCode: 'INVALID_OPERATION',
      message: 'INVALID_OPERATION: not & now',
      fields: [],
      sobjectType: 'User',
      label: null
    });
  });

  test('says that no answer came when the connection breaks', async (t) => {
    const org = await startFakeOrg(() => 'lost');
    t.after(() => org.close());
    const error = await requestPasswordEmail(org.connection, USER_ID);
    assert.equal(error?.statusCode, 'NO_ANSWER');
  });
});
