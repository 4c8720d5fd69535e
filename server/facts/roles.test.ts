import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parsePortalRole } from './roles.ts';

describe('A role', () => {
  for (const [portalType, roles] of Object.entries({ CustomerPortal: ['customer'], Partner: ['partner'], None: [] })) {
    test(`of portal type ${portalType} is ${roles.join() || 'internal and left out'}`, () => {
      const row = new Row('UserRole', { Id: '00E1', Name: 'User', PortalType: portalType, PortalAccountId: '001' });
      assert.deepEqual(
        parsePortalRole(row).map((role) => role.portalType),
        roles
      );
    });
  }
});
