import { DROP_FILES, fileDropper } from './attachment/drop-files.service.ts';
import { isSealDue, runSealer, watchSeals } from './audit/seal.service.ts';
import { verifyAtNight } from './audit/verify.service.ts';
import type { App } from './context.ts';
import { remindOfCases } from './discipline/remind-of-cases.ts';
import { remindOfEmptying } from './emptying/remind-of-emptying.ts';
import { escalateLate } from './escalation/escalate.service.ts';
import { forgetOldExports } from './export/export.service.ts';
import { forgetOldAnswers } from './idempotency/idempotency.service.ts';
import { deleteExpiredSessions } from './identity/session.service.ts';
import { forgetOldImports } from './import/import.service.ts';
import type { Job } from './jobs/jobs.service.ts';
import { deliver, type Receiver } from './jobs/outbox.service.ts';
import { pruneCounters, verifyCounters } from './ledger/counter.service.ts';
import { followCascades } from './ledger/follow-cascades.service.ts';
import { remindOfDeadlines } from './ledger/reminder.service.ts';
import { forgetOldLetters, sendLetters } from './mail/mail.service.ts';
import { receiveNotification } from './notification/notification.service.ts';
import { generateAhead } from './obligation/ahead.ts';
import { treeFaults } from './organisation/tree-check.service.ts';
import { resumeMoves } from './organisation/unit-move.service.ts';
import { openElections } from './party/elections.service.ts';
import { suggestWeakBranches } from './party/weak-branch.service.ts';
import { receiveUrged, tellRobots, URGED } from './robot/news.service.ts';
import { forgetOldRobotMessages, sendToRobots } from './robot/send.service.ts';
import { isDigestTime, sendDigests } from './workbench/digest.service.ts';

const receiversOf = (dataDir: string): ReadonlyMap<string, Receiver> =>
  new Map([
    ['notify', receiveNotification],
    [URGED, receiveUrged],
    [DROP_FILES, fileDropper(dataDir)],
  ]);

async function tidy(app: App, dataDir: string): Promise<void> {
  const now = app.clock.systemNow();
  await app.database.transaction(async (tx) => {
    await forgetOldAnswers(tx, now);
    await deleteExpiredSessions(tx, now);
    await forgetOldImports(tx, now);
    await forgetOldLetters(tx, now);
    await forgetOldRobotMessages(tx, now);
  });
  await forgetOldExports(app, dataDir);
}

/** What runs by itself, in UTC: 00:00 is eight in the morning in China. @param dataDir where files lie */
export const scheduledJobs = (dataDir: string): readonly Job[] => [
  {
    name: 'outbox',
    pattern: '*/2 * * * * *',
    run: async (app) => {
      await deliver(app, receiversOf(dataDir));
    },
  },
  {
    name: 'mail',
    pattern: '*/5 * * * * *',
    run: async (app) => {
      await sendLetters(app);
    },
  },
  {
    name: 'robots',
    pattern: '2-59/5 * * * * *',
    run: async (app) => {
      await sendToRobots(app);
    },
  },
  {
    name: 'digest',
    atStart: true,
    pattern: '0 0 0 * * *',
    run: async (app) => {
      if (!isDigestTime(app.clock.systemNow())) return;
      await escalateLate(app);
      await sendDigests(app);
      await tellRobots(app);
    },
  },
  { name: 'audit seal', pattern: '* * * * * *', isDue: isSealDue, run: runSealer },
  { name: 'audit watch', pattern: '15,45 * * * * *', run: watchSeals },
  { name: 'audit verify', pattern: '0 45 19 * * *', run: verifyAtNight },
  {
    name: 'unit moves',
    atStart: true,
    pattern: '30 * * * * *',
    run: async (app) => {
      await resumeMoves(app);
    },
  },
  {
    name: 'deadlines',
    atStart: true,
    pattern: '10 */10 * * * *',
    run: async (app) => {
      await remindOfDeadlines(app);
      await remindOfCases(app);
    },
  },
  {
    name: 'obligations',
    atStart: true,
    pattern: '0 30 18 * * *',
    run: async (app) => {
      await generateAhead(app);
      await suggestWeakBranches(app);
      await openElections(app);
      await followCascades(app);
    },
  },
  {
    name: 'identities due',
    pattern: '0 45 18 * * *',
    run: async (app) => {
      await remindOfEmptying(app);
    },
  },
  { name: 'tidy', pattern: '0 0 19 * * *', run: (app) => tidy(app, dataDir) },
  {
    name: 'counters',
    pattern: '0 15 19 * * *',
    run: async (app) => {
      await pruneCounters(app.database);
      const { length } = await verifyCounters(app.database);
      if (length > 0)
        app.log.error({ differences: length }, 'counters differ from the rows: run luze counters verify');
    },
  },
  {
    name: 'tree check',
    pattern: '0 30 19 * * *',
    run: async (app) => {
      for (const fault of await treeFaults(app.database))
        app.log.error({ fault }, 'the tree of units is not sound');
    },
  },
];
