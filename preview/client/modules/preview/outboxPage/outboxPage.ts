import type { Outbox } from '../../../../answers.ts';
import { loadOutbox } from '../../../server.ts';
import Page from '../page/page.ts';

/** Every e-mail that the org was asked to send. */
export default class OutboxPage extends Page<Outbox> {
  override load(): Promise<Outbox> {
    return loadOutbox();
  }
}
