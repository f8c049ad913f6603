import {
  findLedger,
  isMissing,
  isPressing,
  type LocalDate,
  NO_ID,
  type ObligationStatus,
  requestOn,
  rulesOn,
  urgingFault,
} from '@luze/domain';
import { canEver, canOnObligation } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { readDay } from '../database/dialect.ts';
import { idOrNull } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { namedObligation, placed, type StoredObligation } from '../ledger/obligation-place.ts';
import { accessOf } from '../ledger/of-context.ts';
import { rowsOfIds } from '../ledger/read.ts';
import type { Reader } from '../ledger/reader.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { type LastUrging, lastOf } from '../urging/urged.service.ts';
import type {
  ObligationMayType,
  ObligationMetType,
  ObligationRefusalType,
  ObligationType,
} from './obligation.type.ts';
import type { Refusal } from './refusals.ts';

/** What the view of an obligation is made of. */
export const OBLIGATION_COLUMNS =
  'o.id, o.unit_id, o.nation_id, o.province_id, o.city_id, o.county_id, o.branch_id, o.kind, o.subject_no, o.period_start, o.period_end, o.due_on, o.grace_until, o.exempt_reason, o.exempt_requested_by, o.exempt_requested_for, o.exempt_requested_on, o.exempt_approved_by, o.exempt_approved_on, o.version';

/** True for who asked for the exemption and for whom it was asked: neither decides on it. */
export const isAsker = (row: StoredObligation, personId: string): boolean =>
  [row['exempt_requested_by'], row['exempt_requested_for']].some(
    (id) => id !== null && String(id) === personId,
  );

interface Seen {
  readonly status: ObligationStatus;
  readonly urgings: readonly LastUrging[];
}

/** True where it is near or late today, and the viewer's level has not just urged it. */
function isToUrge(
  { clock }: Context,
  reader: Reader,
  row: StoredObligation,
  { status, urgings }: Seen,
): boolean {
  const today = clock.today();
  const rules = rulesOn(reader.parameters, today);
  const { kind } = namedObligation(row);
  const isDue = isPressing({ kind, dueOn: readDay(row['due_on']), status }, rules, today);
  const lastOn = urgings.find(({ byLevel }) => byLevel === reader.viewerLevel)?.urgedOn ?? null;
  return urgingFault({ isDue, isBelow: true, lastOn }, today, rules) === null;
}

/** Of a day that is over or to come nothing is done. */
const NOTHING: ObligationMayType = {
  record: false,
  requestExemption: false,
  decideExemption: false,
  urge: false,
};

async function mayOf(context: Context, row: StoredObligation, seen: Seen): Promise<ObligationMayType> {
  const { status } = seen;
  const { ability } = context;
  const { reader } = await accessOf(context);
  const isAsked = row['exempt_requested_on'] !== null;
  const owns = canOnObligation(ability, 'requestExemption', placed(row));
  return {
    record: owns && isMissing(status),
    requestExemption: owns && isMissing(status) && !isAsked,
    decideExemption:
      isAsked &&
      row['exempt_approved_on'] === null &&
      !isAsker(row, requireViewer(context).personId) &&
      canOnObligation(ability, 'decideExemption', placed(row)),
    urge: canOnObligation(ability, 'urge', placed(row)) && isToUrge(context, reader, row, seen),
  };
}

/** Which records of a ledger the viewer reads, of some; of a ledger he does not read, none. */
async function readOf(context: Context, name: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const ledger = findLedger(name);
  const { reader } = await accessOf(context);
  if (ledger === null || !canEver(reader.ability, 'read', ledger)) return new Set();
  const rows = await rowsOfIds(reader, ledger, {}, [...new Set(ids)]);
  return new Set(rows.map(({ id }) => id));
}

/** What met obligations by a day, by their ids: of it the records the viewer reads. */
export async function metByOf(
  context: Context,
  ids: readonly string[],
  asOf: LocalDate,
): Promise<ReadonlyMap<string, readonly ObligationMetType[]>> {
  if (ids.length === 0) return new Map();
  const rows = await context.database.query<Record<string, unknown>>(
    `SELECT f.obligation_id, f.ledger, f.record_id, f.held_on FROM obligation_fulfilment f WHERE f.obligation_id IN (${placeholders(ids)}) AND f.from_day <= ? AND f.until_day > ? ORDER BY f.held_on, f.id`,
    [...ids, asOf, asOf],
  );
  const found = rows.map((row) => ({
    of: String(row['obligation_id']),
    met: {
      ledger: String(row['ledger']),
      recordId: String(row['record_id']),
      heldOn: readDay(row['held_on']),
    },
  }));
  const met = new Map<string, ObligationMetType[]>();
  for (const name of new Set(found.map((one) => one.met.ledger))) {
    const own = found.filter((one) => one.met.ledger === name);
    const read = await readOf(
      context,
      name,
      own.map((one) => one.met.recordId),
    );
    for (const one of own)
      if (read.has(one.met.recordId)) met.set(one.of, [...(met.get(one.of) ?? []), one.met]);
  }
  return met;
}

/** A unit as a list names it. */
export const nameOf = (unit: UnitRow): ObligationType['unit'] => ({
  ...unit,
  shortName: unit.shortName ?? unit.name,
});

async function personOf(
  { loaders }: Context,
  id: string | null,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const person = id === null ? null : await loaders.person.load(id);
  return person === null ? null : { id: person.id, name: person.name };
}

/** A day as it was known at the end of another: null where it came later. */
function knownBy(asOf: LocalDate, value: unknown): LocalDate | null {
  const then = value === null ? null : readDay(value);
  return then !== null && then <= asOf ? then : null;
}

/** The request for an exemption that stands on an obligation now; none where nothing was asked since the last refusal. */
const standingRequest = (row: StoredObligation) =>
  row['exempt_requested_on'] === null
    ? []
    : [
        {
          requestReason: row['exempt_reason'] as string,
          requestedBy: idOrNull(row['exempt_requested_by']),
          requestedOn: readDay(row['exempt_requested_on']),
          refusedOn: null,
        },
      ];

const refusalView = async (context: Context, refusal: Refusal): Promise<ObligationRefusalType> => {
  const [requestedBy, refusedBy] = await Promise.all([
    personOf(context, refusal.requestedBy),
    personOf(context, refusal.refusedBy),
  ]);
  return { ...refusal, requestedBy, refusedBy };
};

/** What is told with an obligation. */
interface Told {
  readonly metBy: readonly ObligationMetType[];
  /** Asked for by the day; some may have been refused since. */
  readonly refusals: readonly Refusal[];
  readonly urgings: readonly LastUrging[];
}

/** An obligation as its reader is told of it at the end of a day: what came later was not known then. */
export async function obligationView(
  context: Context,
  row: StoredObligation,
  asOf: LocalDate,
  { metBy, refusals, urgings }: Told,
): Promise<ObligationType> {
  const status = row['status'] as ObligationStatus;
  const request = requestOn([...standingRequest(row), ...refusals], asOf);
  const refused = refusals.filter(({ refusedOn }) => refusedOn <= asOf);
  const exemptApprovedOn = knownBy(asOf, row['exempt_approved_on']);
  const urged = lastOf(urgings);
  const unitId = String(row.unit_id);
  const unit = await context.loaders.unit.load(unitId);
  const countyId = String(row['county_id']);
  const county = countyId === NO_ID ? null : await context.loaders.unit.load(countyId);
  return {
    id: String(row.id),
    unitId,
    unit: unit === null ? { id: unitId, name: '', shortName: '', code: '', level: 'BRANCH' } : nameOf(unit),
    county: county === null ? null : nameOf(county),
    kind: row['kind'] as ObligationType['kind'],
    subjectNo: Number(row['subject_no']),
    periodStart: readDay(row['period_start']),
    periodEnd: readDay(row['period_end']),
    dueOn: readDay(row['due_on']),
    graceUntil: readDay(row['grace_until']),
    status,
    asOf,
    metBy,
    exemptReason: request?.requestReason ?? null,
    exemptRequestedOn: request?.requestedOn ?? null,
    exemptRequestedBy: await personOf(context, request?.requestedBy ?? null),
    exemptApprovedOn,
    exemptApprovedBy: await personOf(
      context,
      exemptApprovedOn === null ? null : idOrNull(row['exempt_approved_by']),
    ),
    refusals: await Promise.all(refused.map((refusal) => refusalView(context, refusal))),
    urgedOn: urged?.urgedOn ?? null,
    urgingNote: urged?.note ?? null,
    may: asOf === context.clock.today() ? await mayOf(context, row, { status, urgings }) : NOTHING,
    version: Number(row['version']),
  };
}
