import { AREAS, type Area, findLedger, type Ledger, ledgers, partyBranch, type Report } from '@luze/domain';
import { holdsDiscipline, managesRobots } from '@luze/permissions';
import { CALENDAR_PATH } from '../calendar/month.ts';
import { FIGURES_PATH, readsCaseFigures } from '../discipline/case-figures.ts';
import { RETENTION_PATH } from '../discipline/emptying-requests.ts';
import { INTEGRITY_PATH, opensIntegrity } from '../discipline/integrity.ts';
import type { Session } from '../graphql/session-context.ts';
import { importPath, pathOf, reportPath } from '../ledger/names.ts';
import { type Reader, reportsFor } from '../ledger/reader.ts';
import { mayImport } from '../ledger/workbook/may-import.ts';
import { HEAT_PATH, OBLIGATIONS_PATH } from '../obligation/obligation-state.ts';

/** A line of the menu; its words are the key, or the ledger's or the report's own. */
export interface MenuItem {
  readonly to: string;
  readonly key: string;
  readonly ledger?: Ledger;
  readonly report?: Report;
  /** Other pages lie below its address: the line is marked on its own page alone. */
  readonly end?: boolean;
}

/** Lines under one heading; a group without a key stands bare. */
export interface MenuGroup {
  readonly key: string | null;
  readonly items: readonly MenuItem[];
}

const OBLIGATION_ITEMS: readonly MenuItem[] = [
  { to: OBLIGATIONS_PATH, key: 'menu_obligations', end: true },
  { to: HEAT_PATH, key: 'menu_heat' },
];

/** Figures stand before the ledgers they count: who may not read those reads them first. */
function figuresOf(session: Session, reader: Reader, area: Area): readonly MenuItem[] {
  switch (area) {
    case 'party':
      return reader.can('read', partyBranch) ? OBLIGATION_ITEMS : [];
    case 'ideology':
      // Who answers for ideology work alone finds what is owed of it here.
      return reader.canOnObligations('read') && !reader.can('read', partyBranch) ? OBLIGATION_ITEMS : [];
    case 'discipline':
      return [
        ...(opensIntegrity(reader) ? [{ to: INTEGRITY_PATH, key: 'menu_integrity' }] : []),
        ...(readsCaseFigures(session) ? [{ to: FIGURES_PATH, key: 'menu_case_figures' }] : []),
        ...(session.viewer.assignments.some(holdsDiscipline)
          ? [{ to: RETENTION_PATH, key: 'menu_retention' }]
          : []),
      ];
    default:
      return [];
  }
}

/** Who may only count a ledger has no list of it that leads to what is computed of it. */
const reportsWithoutList = (reader: Reader, area: Area): MenuItem[] =>
  reportsFor(reader).flatMap((report) => {
    const ledger = findLedger(report.ledger);
    return ledger === null || ledger.area !== area || reader.can('read', ledger)
      ? []
      : [{ to: reportPath(report), key: report.code, report }];
  });

const areaGroup = (session: Session, reader: Reader, area: Area): MenuGroup => ({
  key: `area_${area}`,
  items: [
    ...figuresOf(session, reader, area),
    ...ledgers
      .filter((ledger) => ledger.area === area && reader.can('read', ledger))
      .map((ledger) => ({ to: pathOf(ledger), key: ledger.name, ledger })),
    ...reportsWithoutList(reader, area),
  ],
});

/** True for who is set over other people: the tree, its people, the record of acts. */
const manages = ({ viewer }: Session): boolean =>
  viewer.office !== null || viewer.assignments.some(({ role }) => role !== 'BRANCH_SECRETARY');

const auditReaders = ({ viewer }: Session): boolean =>
  viewer.office === 'AUDIT_OFFICER' || viewer.assignments.some(({ role }) => role !== 'BRANCH_SECRETARY');

/** Officers and the city's administrators read who holds the platform's offices. */
const readsOfficers = ({ viewer }: Session): boolean =>
  viewer.office !== null || viewer.assignments.some(({ role }) => role === 'CITY_ADMIN');

/** The menu of one reader: what cannot be opened does not appear. */
export function menuOf(session: Session, reader: Reader): MenuGroup[] {
  const readsAny = ledgers.some((ledger) => reader.can('read', ledger));
  const hasUnits = session.viewer.assignments.length > 0 || session.viewer.delegations.length > 0;
  const readsPeople = session.viewer.assignments.length > 0 || session.viewer.office === 'SECURITY_OFFICER';
  return [
    {
      key: null,
      items: readsAny
        ? [
            { to: '/', key: 'menu_workbench' },
            { to: CALENDAR_PATH, key: 'menu_calendar' },
            ...(reader.topLevel === 'BRANCH' ? [] : [{ to: '/overview', key: 'menu_overview' }]),
          ]
        : [],
    },
    ...AREAS.map((area) => areaGroup(session, reader, area)),
    {
      key: 'menu_exchange',
      items: ledgers
        .filter((ledger) => mayImport(reader, ledger))
        .map((ledger) => ({ to: importPath(ledger), key: 'menu_import', ledger })),
    },
    {
      key: 'menu_organisation',
      items: [
        ...(hasUnits || session.viewer.office !== null ? [{ to: '/units', key: 'menu_units' }] : []),
        ...(readsPeople ? [{ to: '/people', key: 'menu_people' }] : []),
        ...(readsOfficers(session) ? [{ to: '/officers', key: 'menu_officers' }] : []),
        { to: '/permissions', key: 'menu_permissions' },
        ...(manages(session) ? [{ to: '/rules', key: 'menu_rules' }] : []),
        ...(session.viewer.assignments.some(managesRobots) ? [{ to: '/robots', key: 'menu_robots' }] : []),
        ...(auditReaders(session) ? [{ to: '/audit', key: 'menu_audit' }] : []),
      ],
    },
  ].filter(({ items }) => items.length > 0);
}
