const TEST = String.raw`\.test\.tsx?$`;

/** The rules between packages and apps. @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const houseRules = [
  {
    name: 'domain-imports-nothing',
    severity: 'error',
    comment:
      'The domain is what the bureau says: pure, so that server, browser and tests get the same answer. It imports nothing but itself, not even a Node built-in.',
    from: { path: '^packages/domain/', pathNot: TEST },
    to: { pathNot: '^packages/domain/' },
  },
  {
    name: 'permissions-on-domain-and-casl',
    severity: 'error',
    comment:
      'Permissions run on both sides of the wire: they import the domain and @casl/ability, nothing else.',
    from: { path: '^packages/permissions/', pathNot: TEST },
    to: { pathNot: ['^packages/(permissions|domain)/', '(^|node_modules/)@casl/ability'] },
  },
  {
    name: 'api-never-imports-admin',
    severity: 'error',
    comment:
      'Server and client meet in schema.graphql and operations.graphql only; a test may hold one against the other.',
    from: { path: '^apps/api/', pathNot: TEST },
    to: { path: ['^apps/admin/', '(^|node_modules/)@luze/admin'] },
  },
  {
    name: 'admin-never-imports-api',
    severity: 'error',
    comment: 'Client and server meet in schema.graphql and operations.graphql only.',
    from: { path: '^apps/admin/' },
    to: { path: ['^apps/api/', '^infra/', '(^|node_modules/)@luze/(api|infra)'] },
  },
  {
    name: 'admin-runs-in-a-browser',
    severity: 'error',
    comment: 'A Node built-in does not exist in the browser.',
    from: { path: '^apps/admin/src/', pathNot: TEST },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'infra-below-apps',
    severity: 'error',
    comment:
      'Migrations, seeds and divisions are read by the api; they import the domain, never an app or the permissions.',
    from: { path: '^infra/(migrations|seeds|divisions)/', pathNot: TEST },
    to: {
      path: [
        '^apps/',
        '^packages/(permissions|tooling)/',
        '(^|node_modules/)@luze/(api|admin|permissions|tooling)',
      ],
    },
  },
  {
    name: 'tooling-is-for-development',
    severity: 'error',
    comment: 'Lint and test presets are not installed in production.',
    from: { path: '^(packages/(domain|permissions)|apps/[^/]+/src)/', pathNot: TEST },
    to: { path: ['^packages/tooling/', '(^|node_modules/)@luze/tooling'] },
  },
  {
    name: 'product-never-imports-tests',
    severity: 'error',
    comment: 'Tests and test builders are left out of the build.',
    from: { path: '^(packages/[^/]+/src|apps/[^/]+/src|infra/(migrations|seeds|divisions))/', pathNot: TEST },
    to: { path: [TEST, '^packages/[^/]+/testing/', '^apps/[^/]+/(test|e2e)/'] },
  },
  {
    name: 'no-circles',
    severity: 'error',
    comment:
      'A circle of imports that exist at run time makes the order of loading matter. (Types may point at each other.)',
    from: { pathNot: TEST },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'imports-resolve',
    severity: 'error',
    comment: 'A relative import of a file that is not there would escape every rule above.',
    from: {},
    to: { path: String.raw`^\.`, couldNotResolve: true, pathNot: String.raw`\.(css|svg)$` },
  },
];
