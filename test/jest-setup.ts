import { setup } from '@sa11y/jest';
import { customLabels } from './customLabels.ts';

setup();

// Tests read the sentences that users read, instead of the stub's label names.
for (const [name, text] of customLabels()) {
  jest.doMock(`@salesforce/label/c.${name}`, () => ({ __esModule: true, default: text }), { virtual: true });
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});
