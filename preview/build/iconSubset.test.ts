import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepIcons } from './iconSubset.ts';

const LIST = `import { default as utility_close } from './utility/close';
import { default as utility_closed_caption } from './utility/closed_caption';
export default { utility_close, utility_closed_caption };`;

test('only the icons in use are kept', () => {
  assert.equal(
    keepIcons(LIST, new Set(['utility_close', 'standard_contact'])),
    "import { default as utility_close } from './utility/close';\nexport default { utility_close };"
  );
});

test('no icon in use leaves an empty list', () => {
  assert.equal(keepIcons(LIST, new Set()), 'export default {  };');
});
