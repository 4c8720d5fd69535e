import { setup } from '@sa11y/jest';
import { customLabels } from './customLabels.ts';
import { lowWindow } from './lowWindow.ts';

setup();

// Tests read the sentences that users read, instead of the stub's label names.
for (const [name, text] of customLabels()) {
  jest.doMock(`@salesforce/label/c.${name}`, () => ({ __esModule: true, default: text }), { virtual: true });
}

// The server exists in an org only; `fakeServer.ts` decides what it answers.
for (const method of ['getFacts', 'findTakenNames', 'enable', 'repair', 'findInternalRoles']) {
  const name = `@salesforce/apex/EnablementController.${method}`;
  jest.doMock(name, () => ({ __esModule: true, default: jest.fn() }), { virtual: true });
}

Object.defineProperty(window, 'matchMedia', { value: () => lowWindow });

afterEach(() => {
  document.body.replaceChildren();
  lowWindow.matches = false;
  jest.clearAllMocks();
});
