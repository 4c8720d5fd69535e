import js from '@eslint/js';
import lwc from '@salesforce/eslint-config-lwc/recommended-ts.js';
import prettier from 'eslint-config-prettier/flat';
import jest from 'eslint-plugin-jest';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const strictTypes = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  // the services compare with null only this way, because a missing JSON key is undefined here and null in Apex
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  // how no-floating-promises wants a promise marked that nobody waits for
  'no-void': ['error', { allowAsStatement: true }]
};

const typed = (...project) => ({
  parser: tseslint.parser,
  parserOptions: { project, tsconfigRootDir: import.meta.dirname }
});

export default defineConfig([
  globalIgnores(['**/node_modules/**', '.data/**', '.sf/**', '.sfdx/**', 'coverage/**', 'dist/**', '**/lwc/**/*.js']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'Lightning web components',
    files: ['force-app/**/lwc/**/*.ts', 'test/**/*.ts'],
    extends: [js.configs.recommended, lwc, tseslint.configs.recommendedTypeChecked],
    languageOptions: { ...typed('./tsconfig.json', './tsconfig.test.json'), globals: globals.browser },
    rules: strictTypes
  },
  {
    name: 'what comes from the server: Apex leaves out what is null, other servers send it',
    files: ['force-app/**/lwc/**/*.ts'],
    ignores: ['**/__tests__/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[raw="null"]', 'Identifier[name="undefined"]'].map((nothing) => ({
          selector: `BinaryExpression[operator=/^[!=]==$/] > ${nothing}`,
          message:
            'Compare with `== null` or `!= null`: Apex leaves out what is null, so it is undefined here; other servers send null.'
        }))
      ]
    }
  },
  {
    name: 'component tests',
    files: ['force-app/**/__tests__/**/*.ts', 'test/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: {
      '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
      '@lwc/lwc/no-async-operation': 'off'
    }
  },
  {
    name: 'Node',
    ignores: ['bench/emptyAction/**'],
    files: [
      '{server,local-apex,local-org,scripts,tests,bench}/**/*.ts',
      'preview/*.ts',
      'preview/{build,server}/**/*.ts'
    ],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { ...typed('./tsconfig.node.json', './tests/browser/tsconfig.json'), globals: globals.node },
    rules: {
      ...strictTypes,
      // node:test's test() and describe() return promises that the runner itself awaits
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' }]
        }
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
    }
  },
  {
    name: 'what is translated to Apex: classes of static methods',
    files: ['scripts/services-to-apex/conformance/**/*.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off' }
  },
  {
    name: 'preview in the browser',
    files: ['preview/client/**/*.ts', 'bench/emptyAction/**/*.ts'],
    extends: [js.configs.recommended, lwc, tseslint.configs.recommendedTypeChecked],
    languageOptions: { ...typed('./preview/tsconfig.json'), globals: globals.browser },
    rules: strictTypes
  },
  {
    name: 'Apex calls of the preview reject as the platform does, with a plain object',
    files: ['preview/client/apex.ts'],
    rules: { '@typescript-eslint/prefer-promise-reject-errors': 'off' }
  },
  {
    name: 'plain JavaScript',
    files: ['*.js', 'scripts/**/*.js', 'test/**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node }
  },
  prettier
]);
