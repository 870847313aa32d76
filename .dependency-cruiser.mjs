/**
 * The order of the rooms (docs: CONTRIBUTING.md): data flows one way, and a room cannot see those
 * after it. A change of the order is made here and in CONTRIBUTING.md in the same commit.
 */

const TESTS = '[.](test|spec|fixture)[.]ts$|/test-support/|^e2e/';

/** The one module that recomputes in the browser, and the worker it may run in. */
const RECOMPUTE = '^src/lib/state/recompute[^/]*[.]ts$';

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

/**
 * A package, as dependency-cruiser sees it: resolved files or a bare name.
 * @param {string} name
 */
const packagePath = (name) => `(^|node_modules/)${name}(/|$)`;

/**
 * Files of `room` may import, of ours, only from itself and from the rooms `allowed`.
 * @param {string} room
 * @param {string[]} allowed
 * @param {string[]} except files that another rule is about
 * @returns {Rule}
 */
function rooms(room, allowed, except = []) {
  const names = [room, ...allowed].join('|');
  return {
    name: `${room}-rooms`,
    comment: `${room} may import of ours: ${allowed.join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: `^src/lib/${room}/`, pathNot: [TESTS, ...except] },
    to: { path: '^(src|e2e|data)/', pathNot: `^src/lib/(${names})/` },
  };
}

/**
 * Files of `room` may import, of packages and of Node itself, only `allowed`.
 * @param {string} room
 * @param {string[]} allowed
 * @returns {Rule}
 */
function packages(room, allowed) {
  return {
    name: `${room}-packages`,
    comment: `${room} may import packages: ${allowed.join(', ') || 'none'}`,
    severity: 'error',
    from: { path: `^src/lib/${room}/`, pathNot: TESTS },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
      ...(allowed.length > 0 ? { pathNot: allowed.map(packagePath) } : {}),
    },
  };
}

/**
 * The package `name` may be imported only by files that match `from`.
 * @param {string} name
 * @param {string[]} from
 * @returns {Rule}
 */
function onlyIn(name, from) {
  return {
    name: `only-there-${name.replaceAll(/[^a-z]/g, '-')}`,
    comment: `${name} is imported only from ${from.join(', ')}`,
    severity: 'error',
    from: { path: '^src/', pathNot: [TESTS, ...from] },
    to: { path: packagePath(name) },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rooms('domain', []),
    packages('domain', ['date-fns']),
    rooms('dataset', ['domain']),
    packages('dataset', [
      'papaparse',
      '@types/papaparse',
      'valibot',
      'htmlparser2',
      'date-fns',
      '@humanwhocodes/momoa',
    ]),
    rooms('estimate', ['domain']),
    packages('estimate', []),
    rooms('i18n', ['domain']),
    packages('i18n', []),
    rooms('view', ['domain', 'estimate', 'i18n']),
    packages('view', []),
    rooms('chart', ['view']),
    packages('chart', ['chart.js', 'date-fns']),
    rooms('export', ['view', 'domain']),
    packages('export', []),
    rooms('state', ['domain', 'view'], [RECOMPUTE]),
    {
      name: 'recompute-rooms',
      comment: 'the exception: state/recompute may also import dataset and estimate',
      severity: 'error',
      from: { path: RECOMPUTE, pathNot: TESTS },
      to: {
        path: '^(src|e2e|data)/',
        pathNot: '^src/lib/(state|domain|view|dataset|estimate|i18n)/',
      },
    },
    packages('state', ['svelte', '@sveltejs/kit', 'esm-env']),
    rooms('components', ['view', 'chart', 'export', 'i18n', 'state']),
    packages('components', ['svelte', '@sveltejs/kit', 'esm-env']),
    {
      name: 'server-and-cli-without-page',
      comment: 'server and cli may import all of lib but state and components',
      severity: 'error',
      from: { path: '^src/(lib/server|cli)/', pathNot: TESTS },
      to: { path: '^src/(lib/(state|components)|routes)/' },
    },
    {
      name: 'server-without-cli',
      comment: 'the commands are thin over lib, never the other way round',
      severity: 'error',
      from: { path: '^src/(lib|routes)/', pathNot: TESTS },
      to: { path: '^src/cli/' },
    },
    {
      name: 'routes-rooms',
      comment:
        'routes may import components, state, view and i18n; the rest is reached by server files',
      severity: 'error',
      from: {
        path: '^src/routes/',
        pathNot: [TESTS, '[.]server[.]ts$', '/[+]server[.]ts$'],
      },
      to: { path: '^src/', pathNot: '^src/(routes|lib/(components|state|view|i18n))/' },
    },
    {
      name: 'service-worker-rooms',
      comment: 'the service worker is small: words are all it may import of ours',
      severity: 'error',
      from: { path: '^src/service-worker/', pathNot: TESTS },
      to: { path: '^src/', pathNot: '^src/(service-worker|lib/(domain|i18n))/' },
    },
    {
      name: 'server-only-from-server-files',
      comment: 'server is for *.server.ts, +server.ts, hooks.server.ts, params and the commands',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          TESTS,
          '[.]server[.]ts$',
          '/[+]server[.]ts$',
          '^src/lib/server/',
          '^src/cli/',
          '^src/params',
        ],
      },
      to: { path: '^src/lib/server/' },
    },
    {
      name: 'routes-packages',
      comment: 'routes never import chart.js, papaparse or valibot',
      severity: 'error',
      from: { path: '^src/routes/' },
      to: { path: ['chart.js', 'papaparse', 'valibot'].map(packagePath) },
    },
    onlyIn('chart.js', ['^src/lib/chart/', '^src/lib/server/']),
    onlyIn('papaparse', ['^src/lib/dataset/']),
    onlyIn('valibot', ['^src/lib/dataset/']),
    onlyIn('htmlparser2', ['^src/lib/dataset/adapters/']),
    onlyIn('@napi-rs/canvas', ['^src/lib/server/', '^src/cli/']),
    onlyIn('fflate', ['^src/lib/server/']),
    onlyIn('svgo', ['^src/lib/server/', '^src/cli/']),
    {
      name: 'no-cycles',
      comment: 'two modules that need each other are one, or a third is missing',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'a file that nobody imports is dead',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          TESTS,
          '[.]d[.]ts$',
          '^src/routes/',
          '^src/cli/',
          '^src/hooks[.]',
          '^src/params',
          '^src/service-worker/',
        ],
      },
      to: {},
    },
    {
      name: 'reached-by-the-site-or-a-command',
      comment: 'a module that only its own test imports is dead too',
      severity: 'error',
      from: { path: '^src/(routes|cli|hooks|params|service-worker)', pathNot: TESTS },
      to: { path: '^src/lib/', pathNot: TESTS, reachable: false },
    },
    {
      name: 'not-to-test',
      comment: 'what is published never imports a test or its support; verify.ts runs the tests',
      severity: 'error',
      from: { path: '^src/', pathNot: [TESTS, '^src/cli/verify[.]ts$'] },
      to: { path: TESTS },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: '^([$](app|env|service-worker)/|[.]/[$]types|virtual:|[$]app)',
      },
    },
    {
      name: 'not-to-undeclared',
      comment: 'a package that package.json does not name may vanish with the one that brought it',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'browser', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
