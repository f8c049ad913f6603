import { setImmediate as turn } from 'node:timers/promises';
import type { App } from '../context.ts';
import { chainEnd } from './sealer.ts';
import { BEGINNING, checkWaiting, type Finding, walk } from './verify.ts';
import { checkStored } from './verify-checkpoints.ts';

type Verifying = Pick<App, 'database' | 'auditKey' | 'sealKey' | 'checkpoints'>;

/** Findings kept: enough to see what was done, few enough for a record of which every row is forged. */
const MOST_FINDINGS = 1_000;

/** The whole record, checked. */
export interface Report {
  /** The first thousand. */
  readonly findings: readonly Finding[];
  readonly found: number;
  /** Sealed rows checked. */
  readonly sealed: number;
  /** Rows that wait for their seal, checked by their mac. */
  readonly waiting: number;
  readonly checkpoints: number;
  /** Lines of checkpoint files that are none: a power cut leaves one; harmless while a later one is there. */
  readonly unreadable: number;
}

/**
 * Checks every mac, every seal and every checkpoint. Writes nothing; others may write meanwhile.
 * @param progress told how many of how many sealed rows are checked
 */
export async function verifyAudit(
  app: Verifying,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<Report> {
  const end = await chainEnd(app.database);
  const findings: Finding[] = [];
  let found = 0;
  const keep = (more: readonly Finding[]): void => {
    found += more.length;
    findings.push(...more.slice(0, MOST_FINDINGS - findings.length));
  };
  let sealed = 0;
  for await (const stretch of walk(app.database, app.auditKey, BEGINNING, end.number)) {
    keep(stretch.findings);
    sealed += stretch.rows;
    progress(sealed, end.number);
    await turn();
  }
  const waiting = await checkWaiting(app.database, app.auditKey);
  const witnessed = await checkStored(app.database, app.sealKey, app.checkpoints.all());
  keep(waiting.findings);
  keep(witnessed.findings);
  return {
    findings,
    found,
    sealed,
    waiting: waiting.waiting,
    checkpoints: witnessed.checked,
    unreadable: witnessed.unreadable,
  };
}

/** The check of the night: what it finds goes to the log, a line for each kind. */
export async function verifyAtNight(app: App): Promise<void> {
  const { findings, ...checked } = await verifyAudit(app);
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  for (const [code, found] of kinds)
    app.log.error(
      { code, count: found.length, first: found[0]?.params },
      'the audit is not as it was written: run luze audit verify',
    );
  app.log.info(checked, 'the audit was verified');
}
