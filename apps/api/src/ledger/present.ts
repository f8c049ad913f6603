import {
  dueRuleOf,
  inLanguage,
  type Language,
  type Ledger,
  type LedgerRow,
  type Light,
  labelOf,
  lightOf,
  rulesOn,
  sentence,
  titleOf,
} from '@luze/domain';
import { type MaskTable, mayOf, type Refusal } from '@luze/permissions';
import { type HistoryEntry, historyOf } from './history.ts';
import type { LedgerLoaders } from './loaders.ts';
import { parametersOf, type Reader, seesSensitiveFiles } from './reader.ts';
import { stepsOf } from './steps.ts';

/** A light with its words. */
export interface PresentedLight extends Omit<Light, 'reason'> {
  readonly reason: string;
  readonly rule: string | null;
}

/** A record as a reader sees it: masked, with the light and what may be done. Functions are read only when asked. */
export type Presented = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

function presentLight(reader: Reader, ledger: Ledger, row: LedgerRow): PresentedLight | null {
  const light = lightOf(row, reader.today, reader.viewerLevel);
  if (light === null) return null;
  const rule = dueRuleOf(ledger, row);
  const rules = rulesOn(reader.parameters, row.createdAt.slice(0, 10));
  const params = rule === null ? {} : { days: parametersOf(rule, rules) };
  return {
    ...light,
    reason: sentence(`LIGHT_${light.reason}`, reader.language, { days: light.days }),
    rule: rule === null ? null : sentence(rule.rule, reader.language, params),
  };
}

/** A refusal in words: states, moves and parties by their labels. */
export function refusalText(ledger: Ledger, refusal: Refusal, language: Language): string {
  const { state, who } = refusal.params;
  const move = ledger.moves[refusal.move];
  return sentence(refusal.code, language, {
    ...refusal.params,
    ...(move === undefined ? {} : { move: inLanguage(labelOf(move.label, refusal.move), language) }),
    ...(typeof state === 'string' && ledger.states[state]
      ? { state: inLanguage(ledger.states[state].label, language) }
      : {}),
    ...(typeof who === 'string' && who !== '' ? { who: sentence(who, language) } : {}),
  });
}

/** A row's fields as its reader may see them, and which of them are masked: every exit shows these. */
export function shownFields(
  reader: Reader,
  ledger: Ledger,
  row: LedgerRow,
): { readonly fields: Readonly<Record<string, unknown>>; readonly masks: ReturnType<MaskTable['of']> } {
  const masks = reader.masks(ledger).of(row);
  const fields = Object.fromEntries(
    Object.keys(ledger.fields).map((name) => [name, masks.has(name) ? null : (row[name] ?? null)]),
  );
  return { fields, masks };
}

/** The one function every record is presented through: list, detail, conflict, history. */
export function present(reader: Reader, ledger: Ledger, row: LedgerRow, loaders: LedgerLoaders): Presented {
  const { fields, masks } = shownFields(reader, ledger, row);
  const { may, refusals } = mayOf(reader.ability, ledger, row);
  const person = (id: string) => () => (id === '0' ? null : loaders.people.load(id));
  const history = (): Promise<HistoryEntry[]> => historyOf(reader, ledger, row, masks, loaders);
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    open: row.open,
    year: row.year,
    securityMark: row.securityMark,
    acceptorLevel: row.acceptorLevel,
    createdAt: new Date(row.createdAt),
    changedAt: new Date(row.changedAt),
    ...fields,
    title: titleOf(ledger, fields),
    unit: () => loaders.units.load(row.unitId),
    county: () => (row.countyId === '0' ? null : loaders.units.load(row.countyId)),
    createdBy: person(row.createdBy),
    changedBy: person(row.changedBy),
    submittedBy: person(row.submittedBy),
    submittedFor: person(row.submittedFor),
    light: presentLight(reader, ledger, row),
    may,
    refusals: refusals.map((refusal) => ({
      move: refusal.move,
      code: refusal.code,
      message: refusalText(ledger, refusal, reader.language),
    })),
    maskedFields: [...masks.keys()],
    revealable: [],
    attachments: async () =>
      (await loaders.attachments(ledger).load(row.id))
        .filter(({ securityMark }) => securityMark !== 'SENSITIVE' || seesSensitiveFiles(reader.actor))
        .map((attachment) => ({ ...attachment, person: person(attachment.uploadedBy) })),
    history,
    steps: async () =>
      stepsOf(reader, ledger, row, await history(), {
        owner: (await loaders.units.load(row.unitId))?.shortName ?? null,
        county: row.countyId === '0' ? null : ((await loaders.units.load(row.countyId))?.shortName ?? null),
      }),
    ...Object.fromEntries(
      Object.keys(ledger.children).map((name) => [name, () => loaders.children(ledger, name).load(row.id)]),
    ),
  };
}

/** The record as stored, for who lost the race: plain values, nothing to be called. */
export async function conflictOf(
  reader: Reader,
  ledger: Ledger,
  row: LedgerRow,
  loaders: LedgerLoaders,
): Promise<Readonly<Record<string, unknown>>> {
  const presented = present(reader, ledger, row, loaders);
  const values = Object.fromEntries(
    Object.entries(presented).filter(([, value]) => typeof value !== 'function'),
  );
  return {
    ...values,
    unit: await loaders.units.load(row.unitId),
    changedBy: await loaders.people.load(row.changedBy),
  };
}
