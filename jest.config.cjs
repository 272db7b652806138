const swc = [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
];
/** One jest project per level; each level is a script of its own (`npm run test:unit` …). */
const project = (level, extra = {}) => ({
  displayName: level,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/{packages,subgraphs,router,e2e,bench}/**/*.${level}.spec.ts`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/.yeyak/', '/dist/'],
  setupFilesAfterEnv: ['<rootDir>/packages/testkit/src/patience.ts'],
  // The one ES module among the packages that specs load: Prisma's schema engine.
  transform: { '\\.[cm]?ts$': swc, 'schema_engine_bg\\.js$': swc },
  transformIgnorePatterns: ['/node_modules/(?!@prisma/schema-engine-wasm/)'],
  ...extra,
});
module.exports = {
  reporters: ['default', '<rootDir>/packages/testkit/src/requirements.reporter.cjs'],
  projects: [
    project('unit'),
    project('int', {
      globalSetup: '<rootDir>/packages/testkit/src/stores.setup.ts',
      globalTeardown: '<rootDir>/packages/testkit/src/stores.teardown.ts',
    }),
    project('e2e', {
      globalSetup: '<rootDir>/e2e/platform.setup.ts',
      globalTeardown: '<rootDir>/e2e/platform.teardown.ts',
    }),
  ],
};
