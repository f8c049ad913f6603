import {
  dueRuleOf,
  inLanguage,
  isEmptied,
  type Language,
  type Ledger,
  type LedgerRow,
  type Light,
  labelOf,
  lightOf,
  lightSentence,
  NO_ID,
  rulesOn,
  sentence,
  titleOf,
} from '@luze/domain';
import { type Masks, type May, mayOf, type Refusal, tellsHistory } from '@luze/permissions';
import { type HistoryEntry, historyOf } from './history.ts';
import type { LedgerLoaders, PersonName } from './loaders.ts';
import { parametersOf, type Reader, seesSensitiveFiles } from './reader.ts';
import { plainValue } from './sealed-fields.ts';
import { stepsOf } from './steps.ts';

/** Where records of one ledger are shown to one reader. */
export interface Desk {
  readonly reader: Reader;
  readonly ledger: Ledger;
  readonly loaders: LedgerLoaders;
}

/** The value of a field as its masks let it be seen. */
export function shownValue(
  reader: Reader,
  ledger: Ledger,
  masks: Masks,
  row: LedgerRow,
  name: string,
): unknown {
  const rule = masks.get(name);
  return rule === undefined ? plainValue(reader, ledger, row, name) : (rule.shows?.(row) ?? null);
}

/** A light with its words. */
export interface PresentedLight extends Omit<Light, 'reason'> {
  readonly reason: string;
  readonly rule: string | null;
}

/** A record as a reader sees it: masked, with the light and what may be done. Its properties are read only when asked for. */
export type Presented = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

function presentLight(reader: Reader, ledger: Ledger, row: LedgerRow): PresentedLight | null {
  if (ledger.light.due.length === 0) return null;
  const light = lightOf(row, reader.today, reader.viewerLevel);
  if (light === null) return null;
  const rule = dueRuleOf(ledger.light.due, row);
  const rules = rulesOn(reader.parameters, row.createdAt.slice(0, 10));
  const params = rule === null ? {} : { days: parametersOf(rule, rules) };
  return {
    ...light,
    reason: sentence(lightSentence(light.reason, ledger.light), reader.language, { days: light.days }),
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

/**
 * A row as its reader sees it. Everything is a getter, read only when the request asks for it; the fields of a ledger
 * are getters of its own class, made once.
 */
class RecordView {
  readonly #desk: Desk;
  readonly #rowOf: () => LedgerRow;
  #known: LedgerRow | null = null;
  #masks: Masks | null = null;
  #may: May | null = null;

  /** @param rowOf the row below, asked for once and only when something needs it */
  constructor(desk: Desk, rowOf: () => LedgerRow) {
    this.#desk = desk;
    this.#rowOf = rowOf;
  }

  get #row(): LedgerRow {
    this.#known ??= this.#rowOf();
    return this.#known;
  }
  get #reader(): Reader {
    return this.#desk.reader;
  }
  get #ledger(): Ledger {
    return this.#desk.ledger;
  }
  get #loaders(): LedgerLoaders {
    return this.#desk.loaders;
  }
  #maskTable(): Masks {
    if (this.#masks === null) {
      const masks = this.#reader.masks(this.#ledger);
      this.#masks = masks.same ?? masks.of(this.#row);
    }
    return this.#masks;
  }
  #verbs(): May {
    this.#may ??= mayOf(this.#reader.ability, this.#ledger, this.#row);
    return this.#may;
  }
  #person(id: string): Promise<PersonName | null> | null {
    return id === NO_ID ? null : this.#loaders.people.load(id);
  }

  /** A field of the ledger, or what stands in its place where it is masked. */
  field(name: string): unknown {
    return shownValue(this.#reader, this.#ledger, this.#maskTable(), this.#row, name);
  }

  /** Rows of a list of children, without what is masked in them. */
  children(list: string, rows: readonly object[]): readonly object[] {
    if (this.#maskTable().has(list)) return [];
    const hidden = [...this.#maskTable().keys()].flatMap((name) =>
      name.startsWith(`${list}.`) ? [[name.slice(list.length + 1), null] as const] : [],
    );
    return hidden.length === 0 ? rows : rows.map((row) => ({ ...row, ...Object.fromEntries(hidden) }));
  }

  /** What is told of the last write, too, is told only where the history is. */
  tellsHistory(): boolean {
    return tellsHistory(this.#maskTable());
  }

  get id(): string {
    return this.#row.id;
  }
  get version(): number {
    return this.#row.version;
  }
  get state(): string {
    return this.#row.state;
  }
  get open(): boolean {
    return this.#row.open;
  }
  get year(): number {
    return this.#row.year;
  }
  get securityMark(): string {
    return this.#row.securityMark;
  }
  get acceptorLevel(): string {
    return this.#row.acceptorLevel;
  }
  get createdAt(): Date {
    return new Date(this.#row.createdAt);
  }
  get changedAt(): Date | null {
    return this.tellsHistory() ? new Date(this.#row.changedAt) : null;
  }
  get title(): string {
    return titleOf(
      this.#ledger,
      Object.fromEntries(this.#ledger.title.map((name) => [name, this.field(name)])),
    );
  }
  get light(): PresentedLight | null {
    return presentLight(this.#reader, this.#ledger, this.#row);
  }
  get may(): May['may'] {
    return this.#verbs().may;
  }
  get refusals(): readonly object[] {
    return this.#verbs().refusals.map((refusal) => ({
      move: refusal.move,
      code: refusal.code,
      message: refusalText(this.#ledger, refusal, this.#reader.language),
    }));
  }
  get maskedFields(): readonly string[] {
    const emptied = isEmptied(this.#row) ? (this.#ledger.retention?.empties ?? []) : [];
    return [...new Set([...this.#maskTable().keys(), ...emptied])];
  }
  /** The day on which whom the record was about was emptied; null as long as it may say it. */
  get emptiedOn(): string | null {
    return isEmptied(this.#row) ? String(this.#row['emptiedOn']) : null;
  }
  get revealable(): readonly string[] {
    if (isEmptied(this.#row)) return [];
    return [...this.#maskTable()].flatMap(([name, rule]) => (rule.revealable === true ? [name] : []));
  }
  get attachments(): Promise<object[]> {
    return this.#attachments();
  }
  async #attachments(): Promise<object[]> {
    const found = await this.#loaders.attachments(this.#ledger).load(this.#row.id);
    return found
      .filter(
        ({ securityMark }) =>
          securityMark !== 'SENSITIVE' || seesSensitiveFiles(this.#reader.actor, this.#ledger, this.#row),
      )
      .map((attachment) => ({ ...attachment, person: () => this.#person(attachment.uploadedBy) }));
  }
  get history(): Promise<HistoryEntry[]> {
    const reader = this.#reader.veiled ?? this.#reader;
    const hidden = reader.masks(this.#ledger).of(this.#row);
    return historyOf(reader, this.#ledger, this.#row, hidden, this.#loaders);
  }
  get steps(): Promise<object[]> {
    return this.#steps();
  }
  async #steps(): Promise<object[]> {
    const { unitId, countyId } = this.#row;
    const [history, unit, county] = await Promise.all([
      this.history,
      this.#loaders.units.load(unitId),
      countyId === NO_ID ? null : this.#loaders.units.load(countyId),
    ]);
    return stepsOf(this.#reader, this.#ledger, this.#row, history, {
      owner: unit?.shortName ?? null,
      county: county?.shortName ?? null,
    });
  }
}

const views = new WeakMap<Ledger, typeof RecordView>();

/** The class of a ledger's records: a getter for each of its fields. Names and children are a plan's to bring. */
export function viewOf(ledger: Ledger): typeof RecordView {
  const known = views.get(ledger);
  if (known !== undefined) return known;
  const made = class extends RecordView {};
  const getter = (name: string, get: (this: RecordView) => unknown): void => {
    Object.defineProperty(made.prototype, name, { get });
  };
  for (const name of Object.keys(ledger.fields))
    getter(name, function () {
      return this.field(name);
    });
  views.set(ledger, made);
  return made;
}
