import { foldersOf } from './folders.mjs';

// Everything else under apps/admin/src is a feature from the day its folder is made.
const GROUND = ['ui', 'graphql', 'messages'];
const ABOVE = ['pages', 'app'];

/**
 * app → pages → features → ledger → ui, graphql, from the folders that exist now.
 * @param {string} root
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export function adminRules(root) {
  const src = '^apps/admin/src/';
  const app = `${src}(main|app|routes)\\.tsx?$`;
  const named = [...GROUND, ...ABOVE, 'ledger'];
  const features = foldersOf(root, 'apps/admin/src').filter((name) => !named.includes(name));
  const betweenFeatures = features.map((name) => ({
    name: `admin-feature-${name}`,
    severity: /** @type {const} */ ('error'),
    comment: `The feature ${name} is put together with others in pages; a feature that imports a feature (or a page) can no longer be moved or removed alone.`,
    from: { path: `${src}${name}/` },
    to: { path: [`${src}[^/]+/`, app], pathNot: `${src}(${[name, 'ledger', ...GROUND].join('|')})/` },
  }));
  return [
    ...betweenFeatures,
    {
      name: 'admin-pages-below-app',
      severity: 'error',
      comment: 'The app lists the pages; a page that imports the app closes a circle.',
      from: { path: `${src}pages/` },
      to: { path: [app, `${src}app/`] },
    },
    {
      name: 'admin-ledger-knows-no-feature',
      severity: 'error',
      comment: 'The ledger readers serve every ledger page and therefore know no feature and no page.',
      from: { path: `${src}ledger/` },
      to: { path: [`${src}[^/]+/`, app], pathNot: `${src}(${['ledger', ...GROUND].join('|')})/` },
    },
    {
      name: 'admin-ground-is-below',
      severity: 'error',
      comment:
        'ui, graphql and messages are what everything stands on; they may use each other and nothing above.',
      from: { path: `${src}(${GROUND.join('|')})/` },
      to: { path: [`${src}[^/]+/`, app], pathNot: `${src}(${GROUND.join('|')})/` },
    },
  ];
}
