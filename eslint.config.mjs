import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.spec.ts', '**/test/**/*.ts', 'e2e/**/*.ts', 'packages/testkit/src/**/*.ts'];

const NODE_GLOBALS = [
  'AbortSignal',
  'Buffer',
  'URL',
  'WebAssembly',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/generated/**',
      '**/*.generated.ts',
      '.turbo/**',
      '.yeyak/**',
      'reports/**',
      // Texts that a browser runs within the Playground, not modules.
      'router/src/playground/examples/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A part of an object may be named to leave it out of the rest; `_` says that a value is not wanted.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$', ignoreRestSiblings: true },
      ],
      // Ports are asynchronous whether or not the adapter at hand has something to wait for.
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Settings come in through env.ts, which says what is wrong with them all at once; main.ts hands them to it.
    files: ['subgraphs/*/src/**/*.ts'],
    ignores: ['**/env.ts', '**/main.ts', ...TESTS],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only env.ts reads the environment.' },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      // Harnesses hand out bundles of functions to be taken apart; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        ...Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])),
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
);
