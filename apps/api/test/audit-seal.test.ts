import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSealer } from '../src/audit/seal.service.ts';
import { verifyAtNight, verifyAudit } from '../src/audit/verify.service.ts';
import type { App } from '../src/context.ts';
import { execute } from '../src/database/rows.ts';
import { leaseOf } from './audit-record.ts';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** One step of the sealer, a minute later each time, so that a checkpoint is due. */
let minutes = 0;
async function seal(): Promise<void> {
  const { app } = server.server;
  minutes += 2;
  const clock = { ...app.clock, systemNow: () => new Date(Date.now() + minutes * 60_000) };
  await runSealer({ ...app, clock }, await leaseOf(server.database, 'test'));
}
const sql = (text: string, params: readonly unknown[] = []): Promise<number> =>
  server.database.transaction((tx) => execute(tx, text, params));

interface Verification {
  readonly through: number;
  readonly end: number;
  readonly rows: number;
  readonly checkpoints: number;
  readonly found: number;
  readonly findings: readonly {
    readonly code: string;
    readonly message: string;
    readonly entryId: string | null;
  }[];
  readonly hasMore: boolean;
}
const VERIFY =
  'query ($after: Int) { verifyAudit(after: $after) { through end rows checkpoints found findings { code message entryId } hasMore } }';
/** The whole record after a seal, verified stretch by stretch as its page does it. */
async function verified(client: Client, after = 0): Promise<Verification> {
  const { verifyAudit: part } = await client.get<{ verifyAudit: Verification }>(VERIFY, { after });
  if (!part.hasMore) return part;
  const rest = await verified(client, part.through);
  return {
    ...rest,
    rows: part.rows + rest.rows,
    checkpoints: part.checkpoints + rest.checkpoints,
    found: part.found + rest.found,
    findings: [...part.findings, ...rest.findings],
  };
}

const LOG =
  'query ($filter: AuditFilter) { auditLog(filter: $filter, first: 100) { nodes { id entity entityId title action reason sealNumber actor { name } } } }';
interface Entry {
  readonly id: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly title: string | null;
  readonly action: string;
  readonly reason: string | null;
  readonly sealNumber: number | null;
  readonly actor: { readonly name: string } | null;
}
async function entries(client: Client, filter: Record<string, unknown> = {}): Promise<readonly Entry[]> {
  return (await client.get<{ auditLog: { nodes: Entry[] } }>(LOG, { filter })).auditLog.nodes;
}

describe('the sealed record over the wire', () => {
  it('of a whole city and of acts just made is as it was written, and says which entries wait', async () => {
    const auditor = await server.as('auditor');
    const before = await entries(auditor);
    expect(before.every(({ sealNumber }) => sealNumber === null)).toBe(true);
    await seal();
    await seal();
    await (await server.as('sz.b07')).ask('{ hazards { totalCount } }');
    const { auditSeal } = await auditor.get<{
      auditSeal: { number: number; mayVerify: boolean; checkpoint: { number: number; text: string } };
    }>('{ auditSeal { number waitingSince mayVerify publicKey checkpoint { number text } } }');
    expect(auditSeal.number).toBeGreaterThan(500);
    expect(auditSeal.mayVerify).toBe(true);
    expect(auditSeal.checkpoint.number).toBe(auditSeal.number);
    expect((await entries(auditor)).some(({ sealNumber }) => sealNumber === null)).toBe(true);
    expect((await entries(auditor)).some(({ sealNumber }) => sealNumber !== null)).toBe(true);
    const first = await verified(auditor);
    expect(first).toMatchObject({ found: 0, findings: [], hasMore: false, through: auditSeal.number });
    expect(first.rows).toBe(auditSeal.number);
    expect(first.checkpoints).toBeGreaterThan(0);
  });

  it('is verified by the audit officer and the auditor of the city, and nobody else', async () => {
    for (const username of ['auditor', 'plat.audit'])
      expect((await verified(await server.as(username))).found).toBe(0);
    for (const username of ['city.admin', 'sz.secretary', 'sz.b07', 'plat.system', 'plat.security'])
      expect(await (await server.as(username)).refusal(VERIFY), username).toBe('FORBIDDEN');
  });

  it('proves an entry up to the checkpoint above it, to whom the entry is shown', async () => {
    await seal();
    const auditor = await server.as('auditor');
    const [entry] = (await entries(auditor)).filter(({ sealNumber }) => sealNumber !== null);
    const PROOF =
      'query ($id: ID!) { auditProof(id: $id) { number previous hash checkpoint { number time } findings { code } } }';
    const { auditProof } = await auditor.get<{
      auditProof: {
        number: number;
        hash: string;
        checkpoint: { number: number } | null;
        findings: unknown[];
      };
    }>(PROOF, { id: (await entries(auditor, { action: 'create' })).at(-1)?.id });
    expect(auditProof.findings).toEqual([]);
    expect(auditProof.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(auditProof.checkpoint?.number).toBeGreaterThanOrEqual(auditProof.number);
    expect(await (await server.as('sz.b07')).refusal(PROOF, { id: entry?.id })).toBe('FORBIDDEN');
    const foreign = (await entries(await server.as('qk.secretary'))).at(0);
    expect(await (await server.as('sz.secretary')).refusal(PROOF, { id: foreign?.id })).toBe('NOT_FOUND');
  });

  it('checks a checkpoint somebody kept, as it was downloaded or as the files hold it', async () => {
    const secretary = await server.as('sz.secretary');
    const { auditSeal } = await secretary.get<{
      auditSeal: { mayVerify: boolean; checkpoint: { text: string } };
    }>('{ auditSeal { mayVerify checkpoint { text } } }');
    expect(auditSeal.mayVerify).toBe(false);
    const CHECK =
      'query ($text: String!) { checkAuditCheckpoint(text: $text) { checkpoint { number } finding { code message } } }';
    const check = async (text: string) =>
      (
        await secretary.get<{
          checkAuditCheckpoint: { finding: { code: string; message: string } | null }[];
        }>(CHECK, {
          text,
        })
      ).checkAuditCheckpoint.map(({ finding }) => finding?.code ?? null);
    expect(await check(auditSeal.checkpoint.text)).toEqual([null]);
    const month = new Date().toISOString().slice(0, 7);
    const file = readFileSync(
      `${server.server.app.checkpoints.directory}/checkpoints-${month}.jsonl`,
      'utf8',
    );
    expect(new Set(await check(`${file}torn`))).toEqual(new Set([null]));
    const forged = JSON.stringify({ ...JSON.parse(auditSeal.checkpoint.text), number: 1 });
    expect(await check(forged)).toEqual(['AUDIT_CHECKPOINT_FORGED']);
    for (const text of ['', 'x', '{}', '[]', 'null', '{"number":1e400}'])
      expect(await secretary.refusal(CHECK, { text }), text).toBe('INVALID');
  });

  it('is searched by the name of who acted and by the reason; names hold no pattern', async () => {
    const auditor = await server.as('auditor');
    const [some] = (await entries(auditor)).filter(({ actor }) => actor !== null);
    const byName = await entries(auditor, { actor: some?.actor?.name.slice(0, 2) });
    expect(byName.length).toBeGreaterThan(0);
    for (const { actor } of byName) expect(actor?.name).toContain(some?.actor?.name.slice(0, 2));
    expect(await entries(auditor, { actor: '%' })).toEqual([]);
    expect(await entries(auditor, { text: '没有这样的原因' })).toEqual([]);
    const reasoned = (await entries(auditor)).find(({ reason }) => reason !== null);
    if (reasoned?.reason) {
      const found = await entries(auditor, { text: reasoned.reason.slice(0, 3) });
      expect(found.length).toBeGreaterThan(0);
      for (const { reason } of found) expect(reason).toContain(reasoned.reason.slice(0, 3));
    }
  });

  it('calls an object by its title only for who reads the object', async () => {
    const auditor = await entries(await server.as('auditor'), { entity: 'Hazard' });
    const named = auditor.filter(({ title }) => title !== null);
    expect(named.length).toBeGreaterThan(0);
    const officer = await entries(await server.as('plat.audit'), { entity: 'Hazard' });
    expect(officer.length).toBeGreaterThan(0);
    for (const { title } of officer) expect(title).toBeNull();
    const secretary = await server.as('sz.secretary');
    for (const { title, entityId } of await entries(secretary, { entity: 'Hazard' })) {
      const { hazard } = await secretary
        .get<{ hazard: { title: string } | null }>('query ($id: ID!) { hazard(id: $id) { title } }', {
          id: entityId,
        })
        .catch(() => ({ hazard: null }));
      expect(title).toBe(hazard?.title ?? null);
    }
  });

  it('calls an account by the name of whose it is, for who is shown the person', async () => {
    const signedIn = await entries(await server.as('auditor'), { entity: 'Account', action: 'signIn' });
    const own = signedIn.filter(({ actor, title }) => actor !== null && title !== null);
    expect(own.length).toBeGreaterThan(0);
    for (const { actor, title } of own) expect(title).toBe(actor?.name);
  });

  it('tells in words what was done to it, on the page, in the log of the night, and to the operator', async () => {
    await seal();
    const auditor = await server.as('auditor');
    const { end } = await verified(auditor);
    await sql('UPDATE audit SET reason = ? WHERE seal_no = 5', ['改过']);
    await sql('DELETE FROM audit WHERE seal_no = 9');
    const { findings, found } = await verified(auditor);
    expect(findings.map(({ code }) => code)).toEqual(['AUDIT_EDITED', 'AUDIT_DELETED']);
    expect(found).toBe(2);
    expect(findings[0]?.message).toMatch(/第 5 号（编号 \d+）写入后被改动/);
    expect((await verified(auditor, 6)).findings.map(({ code }) => code)).toEqual(['AUDIT_DELETED']);
    expect((await verified(auditor, 9)).findings.map(({ code }) => code)).toEqual([]);
    expect((await verified(auditor, end + 50)).rows).toBe(0);

    const said: unknown[] = [];
    const log = { ...console, error: (...words: unknown[]) => said.push(words), info: () => undefined };
    await verifyAtNight({ ...server.server.app, log } as unknown as App);
    expect(JSON.stringify(said)).toContain('AUDIT_EDITED');
    expect(said).toHaveLength(2);
    expect((await verifyAudit(server.server.app)).found).toBe(2);

    const ready = (await (await fetch(`${server.url}/readyz`)).json()) as { warnings: unknown[] };
    expect(ready).toMatchObject({ warnings: [] });
    await sql("UPDATE audit SET seal_no = NULL, at = '2021-01-01 00:00:00.000' WHERE seal_no = ?", [end]);
    const late = (await (await fetch(`${server.url}/readyz`)).json()) as { warnings: string[] };
    expect(late.warnings[0]).toMatch(/^the audit waits for its seal since \d+ s$/);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(Number(/^luze_audit_unsealed_seconds (\S+)$/m.exec(metrics)?.[1])).toBeGreaterThan(1_000);
    expect(metrics).toContain(`luze_audit_sealed ${end - 1}\n`);
    // Every test server holds its unsealed rows to their macs when it is closed.
    await sql('DELETE FROM audit WHERE seal_no IS NULL');
  });
});
