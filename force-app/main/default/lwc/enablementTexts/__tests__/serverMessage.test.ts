import { serverMessage } from '../serverMessage.ts';

describe('what the server said', () => {
  it.each([
    ['an Apex exception', { status: 500, body: { message: 'No access.' } }, 'No access.'],
    ['a list of errors', { body: [{ message: 'First.' }, { message: 'Second.' }] }, 'First. Second.'],
    ['page errors', { body: { pageErrors: [{ message: 'Locked.' }], fieldErrors: {} } }, 'Locked.'],
    ['no page errors but a message', { body: { pageErrors: [], message: 'Plain.' } }, 'Plain.'],
    ['a JavaScript error', new TypeError('Failed to fetch'), 'Failed to fetch'],
    ['a text', 'Offline', 'Offline'],
    ['an empty text', '', 'The server sent no result.'],
    ['an object that says nothing', { status: 500 }, 'The server sent no result.'],
    ['nothing', undefined, 'The server sent no result.'],
    ['null', null, 'The server sent no result.']
  ])('is read from %s', (_, error, message) => {
    expect(serverMessage(error)).toBe(message);
  });
});
