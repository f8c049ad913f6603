import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Checkpoint, signCheckpoint } from '../src/audit/checkpoint.ts';
import { sealKeyFrom } from '../src/audit/seal-key.ts';
import { verifyAudit } from '../src/audit/verify.service.ts';
import { type AuditRecord, acts, openRecord, rechain, strangeKey } from './audit-record.ts';

/** Each attack so often; `npm run soak` raises it to sixty. */
const TRIALS = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 4), 60);
const SIZE = 40;

let record: AuditRecord;
beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

const folder = (): string => record.app.checkpoints.directory;
const fileOf = (): string => join(folder(), `checkpoints-${new Date().toISOString().slice(0, 7)}.jsonl`);

/** A checkpoint at the end, whatever the time: the witness is on. */
async function witness(): Promise<void> {
  const [row] = await record.database.rows(
    'SELECT seal_no, seal_hash FROM audit WHERE seal_no IS NOT NULL ORDER BY seal_no DESC LIMIT 1',
    [],
  );
  await record.app.checkpoints.append(
    signCheckpoint(record.app.sealKey, {
      installation: '某市',
      number: Number(row?.[0]),
      hash: String(row?.[1]),
      time: new Date(),
    }),
  );
}

beforeEach(async () => {
  await record.sql('DELETE FROM audit WHERE id > 0');
  rmSync(folder(), { recursive: true, force: true });
  await record.write(acts(SIZE, 3));
  await record.seal();
  await witness();
});

const found = async (): Promise<string[]> => (await verifyAudit(record.app)).findings.map(({ code }) => code);

const idOf = async (number: number): Promise<string> =>
  String((await record.database.rows('SELECT id FROM audit WHERE seal_no = ?', [number]))[0]?.[0]);

const CONTENT = [
  'actor_id',
  'action',
  'at',
  'reason',
  'outcome',
  'entity_id',
  'value_hashes',
  'mac',
] as const;
const OTHER: Readonly<{ [column in (typeof CONTENT)[number]]: string | null }> = {
  actor_id: '99',
  action: 'nothing',
  at: '2020-01-01 00:00:00.000',
  reason: 'x',
  outcome: 'FAILED',
  entity_id: '424242',
  value_hashes: '{}',
  mac: 'f'.repeat(64),
};

interface Attack {
  readonly name: string;
  /** Something it must be called; others may be found with it. */
  readonly called: RegExp;
  run(number: number, column: (typeof CONTENT)[number]): Promise<void>;
}

const edit = async (number: number, column: string, value: string | null): Promise<void> => {
  expect(await record.sql(`UPDATE audit SET ${column} = ? WHERE seal_no = ?`, [value, number])).toBe(1);
};

const ATTACKS: readonly Attack[] = [
  {
    name: 'an edited row',
    called: /^AUDIT_EDITED$/,
    run: (number, column) => edit(number, column, OTHER[column]),
  },
  {
    name: 'a deleted row',
    called: /^AUDIT_(DELETED|TRUNCATED)$/,
    run: async (number) => {
      await record.sql('DELETE FROM audit WHERE seal_no = ?', [number]);
    },
  },
  {
    name: 'a row inserted without the key',
    called: /^AUDIT_(FORGED|EDITED|UNSEALED_FORGED)$/,
    run: async (number) => {
      // A copy of a true row that names somebody else: sealed by the sealer itself, or put in and re-chained.
      await record.sql(
        `INSERT INTO audit (at, actor_id, action, entity, outcome, mac) SELECT at, 77, action, entity, outcome, mac FROM audit WHERE seal_no = ${number}`,
      );
      if (number % 2 === 0) await record.seal();
    },
  },
  {
    name: 'two rows swapped',
    called: /^AUDIT_MOVED$/,
    run: async (number) => {
      const other = number === SIZE ? 1 : number + 1;
      const [a, b] = [await idOf(number), await idOf(other)];
      await record.sql('UPDATE audit SET id = 900000001 WHERE id = ?', [a]);
      await record.sql('UPDATE audit SET id = ? WHERE id = ?', [a, b]);
      await record.sql('UPDATE audit SET id = ? WHERE id = 900000001', [b]);
    },
  },
  {
    name: 'a row edited and the chain computed anew without the key',
    called: /^AUDIT_FORGED$/,
    run: async (number, column) => {
      await edit(number, column, OTHER[column]);
      await rechain(record, null);
    },
  },
  {
    name: 'the end cut off',
    called: /^AUDIT_TRUNCATED$/,
    run: async (number) => {
      await record.sql('DELETE FROM audit WHERE seal_no >= ?', [number]);
    },
  },
  {
    name: 'the record and its checkpoints signed anew with another key',
    called: /^AUDIT_CHECKPOINT_OTHER_KEY$/,
    run: async (number, column) => {
      await edit(number, column === 'mac' ? 'reason' : column, OTHER[column === 'mac' ? 'reason' : column]);
      await rechain(record, strangeKey());
      const strange = sealKeyFrom(Buffer.alloc(32, number));
      rmSync(folder(), { recursive: true, force: true });
      const end = await record.database.rows('SELECT seal_hash FROM audit WHERE seal_no = ?', [SIZE]);
      await record.app.checkpoints.append(
        signCheckpoint(strange, {
          installation: '某市',
          number: SIZE,
          hash: String(end[0]?.[0]),
          time: new Date(),
        }),
      );
    },
  },
  {
    name: 'an old copy restored, and continued',
    called: /^AUDIT_REWRITTEN$/,
    run: async (number) => {
      await record.sql('DELETE FROM audit WHERE seal_no >= ?', [number]);
      await record.write(acts(SIZE + 5, number));
      await record.seal();
    },
  },
];

describe('the record of acts', () => {
  it('says nothing of a record nobody touched, whatever the acts hold and however they were sealed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
        async (parts) => {
          for (const [index, size] of parts.entries()) {
            await record.write(acts(size, index));
            if (size % 3 !== 0) await record.seal();
          }
          expect(await verifyAudit(record.app)).toMatchObject({ findings: [], found: 0, unreadable: 0 });
        },
      ),
      { numRuns: TRIALS },
    );
  }, 120_000);

  for (const attack of ATTACKS)
    it(`tells of ${attack.name}, ${TRIALS} times of ${TRIALS}`, async () => {
      for (let trial = 0; trial < TRIALS; trial++) {
        await record.sql('DELETE FROM audit WHERE id > 0');
        rmSync(folder(), { recursive: true, force: true });
        await record.write(acts(SIZE, trial));
        await record.seal();
        await witness();
        expect(await found()).toEqual([]);
        const number = 1 + ((trial * 13 + 7) % SIZE);
        await attack.run(number, CONTENT[trial % CONTENT.length] ?? 'reason');
        const codes = await found();
        expect(
          codes.some((code) => attack.called.test(code)),
          `trial ${trial}, no. ${number}: ${codes.join(' ')}`,
        ).toBe(true);
      }
    }, 300_000);

  it('computed anew with the true key is told by its checkpoint alone', async () => {
    await edit(7, 'reason', '另有原因');
    await rechain(record, record.app.auditKey);
    expect(await found()).toEqual(['AUDIT_REWRITTEN', 'AUDIT_REWRITTEN']);
  });

  it('without any checkpoint says that nothing witnesses it', async () => {
    rmSync(folder(), { recursive: true, force: true });
    expect(await found()).toEqual(['AUDIT_NO_CHECKPOINT']);
  });

  it('tells of an edited checkpoint, and only counts a line a power cut tore', async () => {
    const lines = readFileSync(fileOf(), 'utf8').trimEnd().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as Checkpoint;
    writeFileSync(
      fileOf(),
      `${JSON.stringify({ ...last, number: 3 })}\n${JSON.stringify(last)}\n{"number":5,"ha`,
    );
    await record.app.checkpoints.append(last);
    const report = await verifyAudit(record.app);
    expect(report.findings.map(({ code }) => code)).toEqual(['AUDIT_CHECKPOINT_FORGED']);
    expect(report).toMatchObject({ checkpoints: 3, unreadable: 1 });
    expect(await record.app.checkpoints.newest()).toEqual(last);
  });
});
