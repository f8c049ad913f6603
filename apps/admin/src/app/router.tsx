import { ledgers, reports } from '@luze/domain';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { CALENDAR_PATH } from '../calendar/month.ts';
import { FIGURES_PATH } from '../discipline/case-figures.ts';
import { COUNTED_PATH } from '../discipline/counted-cases.ts';
import { RETENTION_PATH } from '../discipline/emptying-requests.ts';
import { INTEGRITY_PATH } from '../discipline/integrity.ts';
import { RevealSection } from '../discipline/reveal-section.tsx';
import { ESCALATED_PATH } from '../escalation/escalated-state.ts';
import { createPath, importPath, pathOf, recordPath, reportPath } from '../ledger/names.ts';
import { type OwedPlaces, OwedPlacesContext } from '../ledger/owed-places.ts';
import { type RecordExtra, RecordExtraContext } from '../ledger/record/record-extra.ts';
import { HEAT_PATH, OBLIGATIONS_PATH, obligationsPath } from '../obligation/obligation-state.ts';
import { RECORD_MEETING_PATH, recordFor } from '../obligation/record-for.ts';
import { AppearancePage } from '../pages/appearance.tsx';
import { AuditRoute } from '../pages/audit.tsx';
import { CheckpointRoute } from '../pages/audit-checkpoint.tsx';
import { CalendarRoute } from '../pages/calendar.tsx';
import { CalendarSubscriptionRoute } from '../pages/calendar-subscription.tsx';
import { CaseFiguresRoute } from '../pages/case-figures.tsx';
import { CountedCasesRoute } from '../pages/counted-cases.tsx';
import { EscalatedRoute } from '../pages/escalated.tsx';
import { FormRoute } from '../pages/form.tsx';
import { ImportRoute } from '../pages/import.tsx';
import { IntegrityRoute } from '../pages/integrity.tsx';
import { LedgersRoute } from '../pages/ledgers.tsx';
import { ListRoute } from '../pages/list.tsx';
import { MailSettingsRoute } from '../pages/mail-settings.tsx';
import { MessagesRoute } from '../pages/messages.tsx';
import { MineRoute } from '../pages/mine.tsx';
import { NotFound } from '../pages/not-found.tsx';
import { HeatRoute, ObligationsRoute, RecordMeetingRoute } from '../pages/obligations.tsx';
import { OfficersRoute } from '../pages/officers.tsx';
import { OverviewRoute } from '../pages/overview.tsx';
import { PasswordRoute } from '../pages/password.tsx';
import { PeopleRoute } from '../pages/people.tsx';
import { PermissionsRoute } from '../pages/permissions.tsx';
import { PersonRoute } from '../pages/person.tsx';
import { RecordRoute } from '../pages/record.tsx';
import { ReportRoute } from '../pages/report.tsx';
import { RetentionRoute } from '../pages/retention.tsx';
import { RobotsRoute } from '../pages/robots.tsx';
import { RulesRoute } from '../pages/rules.tsx';
import { SessionsRoute } from '../pages/sessions.tsx';
import { SightRoute } from '../pages/sight.tsx';
import { TwoStepRoute } from '../pages/two-step.tsx';
import { UnitsRoute } from '../pages/units.tsx';
import { WorkbenchRoute } from '../pages/workbench.tsx';
import { CampaignCoverage } from '../party/campaign-coverage.tsx';
import { Broken } from './broken.tsx';
import { Shell } from './shell.tsx';

/** The pages every ledger of the registry has. */
const ledgerRoutes: RouteObject[] = ledgers.flatMap((ledger) => [
  { path: pathOf(ledger), element: <ListRoute ledger={ledger} /> },
  { path: createPath(ledger), element: <FormRoute ledger={ledger} /> },
  { path: recordPath(ledger, ':id'), element: <RecordRoute ledger={ledger} /> },
  { path: `${recordPath(ledger, ':id')}/edit`, element: <FormRoute ledger={ledger} /> },
  { path: importPath(ledger), element: <ImportRoute ledger={ledger} /> },
]);

/** What features add to the page of a record. */
const recordExtra: RecordExtra = (ledger, record) => (
  <>
    <RevealSection ledger={ledger} record={record} />
    <CampaignCoverage ledger={ledger} record={record} />
  </>
);

const owedPlaces: OwedPlaces = {
  list: obligationsPath,
  one: (id) => obligationsPath({ id, statuses: [] }),
  record: recordFor,
};

export const router = createBrowserRouter([
  {
    element: (
      <RecordExtraContext value={recordExtra}>
        <OwedPlacesContext value={owedPlaces}>
          <Shell />
        </OwedPlacesContext>
      </RecordExtraContext>
    ),
    errorElement: <Broken />,
    children: [
      {
        errorElement: <Broken />,
        children: [
          { path: '/', element: <WorkbenchRoute /> },
          { path: '/overview', element: <OverviewRoute /> },
          { path: CALENDAR_PATH, element: <CalendarRoute /> },
          { path: '/ledgers', element: <LedgersRoute /> },
          ...ledgerRoutes,
          ...reports.map((report) => ({
            path: reportPath(report),
            element: <ReportRoute report={report} />,
          })),
          { path: OBLIGATIONS_PATH, element: <ObligationsRoute /> },
          { path: HEAT_PATH, element: <HeatRoute /> },
          { path: RECORD_MEETING_PATH, element: <RecordMeetingRoute /> },
          { path: ESCALATED_PATH, element: <EscalatedRoute /> },
          { path: INTEGRITY_PATH, element: <IntegrityRoute /> },
          { path: FIGURES_PATH, element: <CaseFiguresRoute /> },
          { path: '/units', element: <UnitsRoute /> },
          { path: COUNTED_PATH, element: <CountedCasesRoute /> },
          { path: RETENTION_PATH, element: <RetentionRoute /> },
          { path: '/officers', element: <OfficersRoute /> },
          { path: '/people', element: <PeopleRoute /> },
          { path: '/people/:id', element: <PersonRoute /> },
          { path: '/people/:id/sees', element: <SightRoute /> },
          { path: '/permissions', element: <PermissionsRoute /> },
          { path: '/rules', element: <RulesRoute /> },
          { path: '/robots', element: <RobotsRoute /> },
          { path: '/audit', element: <AuditRoute /> },
          { path: '/audit/checkpoint', element: <CheckpointRoute /> },
          { path: '/messages', element: <MessagesRoute /> },
          { path: '/mine', element: <MineRoute /> },
          { path: '/mine/sessions', element: <SessionsRoute /> },
          { path: '/mine/password', element: <PasswordRoute /> },
          { path: '/mine/two-step', element: <TwoStepRoute /> },
          { path: '/mine/mail', element: <MailSettingsRoute /> },
          { path: '/mine/calendar', element: <CalendarSubscriptionRoute /> },
          { path: '/mine/appearance', element: <AppearancePage /> },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
