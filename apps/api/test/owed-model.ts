import {
  type BranchLife,
  hasPartyGroup,
  type Level,
  type LocalDate,
  NO_DAY,
  OBLIGATION_TEMPLATES,
  type ObligationTemplate,
  type Owed,
  owedBy,
  owedByPartyGroup,
  type UnitKind,
} from '@luze/domain';
import type { Database } from '../src/database/database.ts';

/** The year the generation is held against the domain for. */
export const OWED_YEAR = { first: '2022-01-01', last: '2022-12-31' } as const;

/** A day as either database gives it. */
export const day = (value: unknown): LocalDate => String(value).slice(0, 10);

/** What stands in the database of a year, as the domain would say it, branch by branch. */
export async function standingIn(
  { query }: Database,
  from: LocalDate = OWED_YEAR.first,
  to: LocalDate = OWED_YEAR.last,
): Promise<string[]> {
  const rows = await query<Record<string, unknown>>(
    'SELECT unit_id, kind, subject_no, period_start, due_on, grace_until, template_id FROM obligation WHERE withdrawn_on = ? AND period_start BETWEEN ? AND ?',
    [NO_DAY, from, to],
  );
  return rows
    .map((row) =>
      [
        row['unit_id'],
        row['kind'],
        row['subject_no'],
        day(row['period_start']),
        day(row['due_on']),
        day(row['grace_until']),
        row['template_id'],
      ].join(' '),
    )
    .sort();
}

/** What the domain says of every branch on the register and of every unit with a party group. */
export async function owedIn(
  { query }: Database,
  templates: readonly ObligationTemplate[] = OBLIGATION_TEMPLATES,
): Promise<string[]> {
  const settings = await query<Record<string, unknown>>('SELECT * FROM party_branch_setting');
  const units = await query<Record<string, unknown>>(
    'SELECT id, level, kind, valid_from, valid_to FROM unit',
  );
  const branches = await query<Record<string, unknown>>(
    "SELECT b.*, u.valid_to AS unit_valid_to FROM party_branch b JOIN unit u ON u.id = b.unit_id WHERE b.state IN ('REGISTERED', 'CLOSING', 'CLOSED')",
  );
  const line = (unitId: unknown, one: Owed): string =>
    [unitId, one.kind, one.subjectNo, one.period.start, one.dueOn, one.graceUntil, one.templateId].join(' ');
  const ofBranches = branches.flatMap((row) => {
    const ends = [row['closed_on'], row['unit_valid_to']].filter((one) => one !== null).map(day);
    const life: BranchLife = {
      foundedOn: day(row['founded_on']),
      closedOn: ends.sort()[0] ?? null,
      hasCommittee: Number(row['has_committee']) === 1,
      cellCount: Number(row['cell_count']),
      formerSettings: settings
        .filter((one) => String(one['parent_id']) === String(row['id']))
        .map((one) => ({
          validTo: day(one['valid_to']),
          hasCommittee: Number(one['has_committee']) === 1,
          cellCount: Number(one['cell_count']),
        })),
    };
    return owedBy(life, templates, OWED_YEAR.first, OWED_YEAR.last).map((one) => line(row['unit_id'], one));
  });
  const ofGroups = units
    .filter((row) => hasPartyGroup({ level: row['level'] as Level, kind: row['kind'] as UnitKind }))
    .flatMap((row) => {
      const life = {
        foundedOn: day(row['valid_from']),
        closedOn: row['valid_to'] === null ? null : day(row['valid_to']),
      };
      return owedByPartyGroup(life, templates, OWED_YEAR.first, OWED_YEAR.last).map((one) =>
        line(row['id'], one),
      );
    });
  return [...ofBranches, ...ofGroups].sort();
}
