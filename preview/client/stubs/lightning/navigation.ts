import type { LightningElement } from 'lwc';
import { record, text } from '../../../shapes.ts';
import { navigate, PEOPLE_PATH, recordPath } from '../../router.ts';

interface PageReference {
  type: string;
  attributes?: unknown;
}

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

const recordPage = record({ recordId: text, objectApiName: text });
const objectPage = record({ objectApiName: text, actionName: text });
const webPage = record({ url: text });

function mixin(Base: new () => LightningElement) {
  return class extends Base {
    [Navigate](reference: PageReference, replace = false): void {
      const url = new URL(urlOf(reference), window.location.href);
      if (url.origin === window.location.origin) navigate(url.pathname, replace);
      else window.open(url, '_blank', 'noopener');
    }

    [GenerateUrl](reference: PageReference): Promise<string> {
      return Promise.resolve(urlOf(reference));
    }
  };
}

/** Navigation to the pages that the preview has; anything else is refused loudly. */
export const NavigationMixin = Object.assign(mixin, { Navigate, GenerateUrl });

function urlOf({ type, attributes }: PageReference): string {
  if (type === 'standard__recordPage' && recordPage(attributes)) {
    return recordPath(attributes.objectApiName, attributes.recordId);
  }
  if (type === 'standard__objectPage' && objectPage(attributes) && attributes.objectApiName === 'Contact') {
    return PEOPLE_PATH;
  }
  if (type === 'standard__webPage' && webPage(attributes)) return attributes.url;
  throw new Error(`The preview cannot navigate to ${JSON.stringify({ type, attributes })}.`);
}
