import type { InputRule } from './inputRules.ts';

/**
 * Refusals because of somebody else's work at the same time; asking again helps. Requests to this org run one after the
 * other, so they happen only where somebody asks for them.
 */
export const LOCK_RULES = {
  UNABLE_TO_LOCK_ROW: {
    id: 'LOCK-ROW',
    statusCode: 'UNABLE_TO_LOCK_ROW',
    message: 'unable to obtain exclusive access to this record',
    fields: [],
    source: 'Stack Exchange 169107 and 004576984: external users created on one account at the same time',
    confidence: 'observed'
  },
  GROUP_MEMBERSHIP_LOCK: {
    id: 'LOCK-GROUP-MEMBERSHIP',
    statusCode: 'UNKNOWN_EXCEPTION',
    message: 'group membership operation already in progress',
    fields: [],
    source: 'Public error list of an identity-management driver (2025): roles and groups changed at the same time',
    confidence: 'observed'
  }
} as const satisfies Readonly<Record<string, InputRule>>;
