import { createRequire } from 'node:module';

const { jestConfig } = createRequire(import.meta.url)('@salesforce/sfdx-lwc-jest/config');

export default {
  ...jestConfig,
  roots: ['<rootDir>/force-app'],
  moduleNameMapper: {
    ...jestConfig.moduleNameMapper,
    // sfdx-lwc-jest brings no stub for it
    '^lightning/actions$': '<rootDir>/test/jest-mocks/lightning/actions.js',
    // and these of its stubs neither show messages nor take the focus
    '^lightning/(input|combobox)$': '<rootDir>/test/jest-mocks/lightning/$1/$1.ts'
  },
  setupFilesAfterEnv: [...(jestConfig.setupFilesAfterEnv ?? []), '<rootDir>/test/jest-setup.ts'],
  collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__tests__/**']
};
