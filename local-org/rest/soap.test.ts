import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

describe('resetPassword over SOAP', () => {
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg();
    given = new Scenario(running);
  });
  after(() => running.stop());

  const envelope = (call: string, header = '', token = running.org.token) =>
    `<?xml version="1.0"?><env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/" xmlns="urn:partner.soap.sforce.com">
       <env:Header><SessionHeader><sessionId>${token}</sessionId></SessionHeader>${header}</env:Header>
       <env:Body>${call}</env:Body></env:Envelope>`;
  const reset = (id: string) => `<resetPassword><userId>${id}</userId></resetPassword>`;
  const email = (flag: boolean) => `<EmailHeader><triggerUserEmail>${flag}</triggerUserEmail></EmailHeader>`;
  const send = async (body: string) => {
    const response = await fetch(`${running.url}/services/Soap/u/68.0`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml', soapaction: '""' },
      body
    });
    return { status: response.status, text: await response.text() };
  };
  const mails = () => running.org.outbox().filter(({ kind }) => kind === 'passwordReset');

  test('answers a new password and asks for the e-mail when it is told to', async () => {
    const id = await given.externalUser(undefined, { Email: 'ada@example.org' });
    const { status, text } = await send(envelope(reset(id), email(true)));
    assert.equal(status, 200);
    assert.match(text, /<password>[\w-]{12}<\/password>/);
    assert.deepEqual(
      mails().map(({ to, userId }) => [to, userId]),
      [['ada@example.org', id]]
    );
  });

  for (const [what, header] of [
    ['told not to', email(false)],
    ['not told', '']
  ] as const) {
    test(`asks for no e-mail when it is ${what}`, async () => {
      const before = mails().length;
      const { status } = await send(envelope(reset(await given.externalUser()), header));
      assert.equal(status, 200);
      assert.equal(mails().length, before);
    });
  }

  for (const [what, body, code] of [
    ['another session', () => envelope(reset('005'), '', 'x!y'), 'INVALID_SESSION_ID'],
    ['an unknown user', () => envelope(reset('005Lo00000ZZZZZ')), 'INVALID_ID_FIELD'],
    ['another call', () => envelope('<login/>'), 'NOT_EMULATED'],
    ['half an envelope', () => '<Envelope>', 'UNKNOWN_EXCEPTION'],
    ['a document type', () => `<!DOCTYPE x [<!ENTITY e "e">]>${envelope('').slice(21)}`, 'UNKNOWN_EXCEPTION'],
    ['no XML', () => '{}', 'UNKNOWN_EXCEPTION']
  ] as const) {
    test(`${what} is a fault`, async () => {
      const { status, text } = await send(body());
      assert.equal(status, 500);
      assert.match(text, new RegExp(`<faultcode>sf:${code}</faultcode>`));
    });
  }
});
