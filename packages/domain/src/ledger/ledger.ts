// Longer than 300 lines because it is the whole language ledgers are defined in.
import type { LocalDate } from '../calendar/local-date.ts';
import type { Violation } from '../errors.ts';
import type { Label } from '../messages/language.ts';
import type { Level } from '../organisation/level.ts';
import type { RuleParameter, RuleReader } from '../rules/parameters.ts';
import type { CalendarRules, CalendarSpec } from './calendar-spec.ts';
import type { CascadeSpec } from './cascade-spec.ts';
import type { Condition } from './condition.ts';
import type { Field, Fields, LabelSpec, ValuesOf } from './field.ts';
import type { FulfilSpec } from './fulfil-spec.ts';
import type { KeySpec } from './key-spec.ts';
import type { LightRules, LightSpec } from './light-spec.ts';
import type { Maskable, MaskRule } from './mask.ts';
import type { RetentionSpec } from './retention-spec.ts';
import type { LedgerRow, StandardRow } from './row.ts';
import type { SoleSpec } from './sole-spec.ts';
import type { WorkbookSpec } from './workbook-spec.ts';

/** The areas of the bureau's work; a new ledger has its area's default permissions on the day it is born. */
export const AREAS = ['party', 'ideology', 'safety', 'discipline'] as const;
export type Area = (typeof AREAS)[number];

export interface StateSpec {
  readonly label: LabelSpec;
  /** Closed rows leave the default list and keep the ancestors they had. Open unless said otherwise. */
  readonly open?: boolean;
}

/** Who makes a move, in the words of the move tables; permissions turn them into rules. */
export type Party = 'owner' | 'county' | 'city' | 'acceptor';
export interface PartyRule {
  readonly party: Party;
  readonly when?: Condition;
}

/** What a move's functions see. `input` holds fields and asks as given; `row` is the row before the move. */
export interface MoveContext<R = LedgerRow> {
  readonly row: R;
  readonly input: Readonly<Record<string, unknown>>;
  readonly actor: { readonly name: string; readonly level: Level };
  readonly today: LocalDate;
  readonly rules: RuleReader;
}

export interface Move<
  R = LedgerRow,
  K extends string = string,
  S extends string = string,
  C extends string = string,
> {
  readonly label: LabelSpec;
  readonly from: readonly S[];
  /** Absent: the state stays. */
  readonly to?: S;
  /** Where the state it leads to depends on the row; `to` is then the ordinary one. */
  toOf?(row: R): S;
  readonly by: readonly (Party | PartyRule)[];
  /** The letter of the permission matrix the move counts as; delegates carry S and U only. */
  readonly letter: 'U' | 'S' | 'A' | 'X' | 'O';
  /** The actor becomes the row's submitter, who may not approve. Moves of letter A, X and O that say `approves` are the other side. */
  readonly submits?: boolean;
  readonly approves?: boolean;
  /** Legal only where the row meets this; `because` names the sentence shown otherwise. */
  readonly when?: Condition;
  readonly because?: string;
  /** Fields of the row that must be filled once the move is made; each may be given in its input. */
  readonly needs?: readonly (K | { readonly when: Condition; readonly fields: readonly K[] })[];
  /** Further fields of the row the input may carry. */
  readonly takes?: readonly K[];
  /** Inputs that are no fields of the row. */
  readonly asks?: Fields;
  /** It speaks of one child row: whoever makes it chooses that, and need not spell it. */
  readonly picks?: Picks<C>;
  readonly opinion?: 'required' | 'optional';
  /** Whoever makes it does not agree: it sends work back to be done again, or says no to it altogether. */
  readonly turnsDown?: 'RETURN' | 'REFUSE';
  /** A dangerous move stands apart and asks for confirmation. */
  readonly danger?: boolean;
  sets?(context: MoveContext<R>): Readonly<Record<string, unknown>>;
  check?(context: MoveContext<R>): readonly Violation[];
  /** Child rows the move adds, or the values it writes on the child rows that match. */
  readonly child?: ChildEffect<R, C> | readonly ChildEffect<R, C>[];
  /** Children its functions find on the row, beside those it changes. */
  readonly reads?: readonly C[];
  /** What it brings about in another ledger, on its own authority. */
  readonly onward?: Onward<R>;
  /**
   * Name of the move whose work in another ledger it takes back, where the record is in the state that move led to;
   * refused where somebody wrote the same fields there since.
   */
  readonly undoes?: string;
}

/** The child rows a move may speak of, and the asks that say which; both bear the same names. */
export interface Picks<C extends string = string> {
  readonly child: C;
  readonly by: readonly string[];
  among(row: Readonly<Record<string, unknown>>, today: LocalDate): boolean;
}

/** A move of the one open record another ledger keeps of the same unit. */
export interface Onward<R = LedgerRow> {
  readonly ledger: string;
  readonly move: string;
  /** The input of that move; null where it has nothing to say to the record as it stands. */
  input(context: MoveContext<R>, other: LedgerRow): Readonly<Record<string, unknown>> | null;
}

/** What the defaults of a new row are made of. */
export interface BirthContext {
  readonly input: Readonly<Record<string, unknown>>;
  readonly actorName: string;
  readonly unitLevel: Level;
  readonly today: LocalDate;
  readonly rules: RuleReader;
}

type ChildValue = string | number | boolean;

export interface ChildEffect<R = LedgerRow, C extends string = string> {
  readonly name: C;
  /** Present: the matching child rows are changed, and the move's functions find all of them on the row; absent: a row is added. */
  readonly where?:
    | Readonly<Record<string, ChildValue>>
    | ((context: MoveContext<R>) => Readonly<Record<string, ChildValue>>);
  values(context: MoveContext<R>): Readonly<Record<string, unknown>>;
}

export interface Child {
  readonly label: LabelSpec;
  readonly table: string;
  readonly fields: Fields;
}

export interface LedgerSpec<
  F extends Fields = Fields,
  S extends Readonly<Record<string, StateSpec>> = Readonly<Record<string, StateSpec>>,
  C extends Readonly<Record<string, Child>> = Readonly<Record<string, Child>>,
  R = StandardRow & ValuesOf<F>,
  K extends string = keyof F & string,
> {
  /** GraphQL type and CASL subject: `Hazard`. */
  readonly name: string;
  /** Root field of the list: `hazards`. */
  readonly plural: string;
  readonly table: string;
  readonly area: Area;
  readonly label: LabelSpec;
  /** What the button to create one says: 上报隐患. */
  readonly createLabel: LabelSpec;
  readonly fields: F;
  readonly children?: C;
  /** The first is where a row is born. VOIDED is added to every ledger. */
  readonly states: S;
  readonly moves: Readonly<Record<string, Move<R, K, (keyof S & string) | 'VOIDED', keyof C & string>>>;
  /** Who may create, beside the matrix: conditions by level of the creator's assignment. */
  readonly createWhen?: Readonly<Partial<Record<Level, Condition>>>;
  /** Fields and asks that whoever enters a record at a level leaves to others. */
  readonly createWithout?: Readonly<Partial<Record<Level, readonly string[]>>>;
  /** What the button says to whoever enters at a level, where it says another thing than to the rest. */
  readonly createLabelAt?: Readonly<Partial<Record<Level, LabelSpec>>>;
  /** Who may update, beside the matrix, likewise. */
  readonly updateWhen?: Readonly<Partial<Record<Level, Condition>>>;
  /** Levels that change of a record only what they entered themselves; absent: none. */
  readonly updatesOwn?: readonly Level[];
  /** States in which `update` may write a field; `always` lists fields open in every open state. */
  readonly editable: {
    readonly in: readonly (keyof S & string)[];
    readonly always?: readonly K[];
    readonly only?: Readonly<Partial<Record<K, readonly (keyof S & string)[]>>>;
  };
  /** Who accepts the work on a row. */
  acceptor(row: R): Level;
  /** `given`: who enters a record may bring its number, as a sheet kept elsewhere does. */
  readonly number: { readonly field: K; readonly pattern: string; readonly given?: boolean };
  /** Where records are born that are not born in the first state: by what they say and by who enters them. */
  readonly births?: {
    readonly states: readonly (keyof S & string)[];
    stateOf(row: R, level: Level): keyof S & string;
  };
  /** Inputs of a new record that are no fields of it. */
  readonly asks?: Fields;
  /** Columns that hold no value but the keyed hash of one that is asked for and kept nowhere. */
  readonly keys?: Readonly<Record<string, KeySpec>>;
  /** Child rows a record is born with. @param input what was given, asks included */
  bornChildren?(
    row: R,
    input: Readonly<Record<string, unknown>>,
  ): readonly { readonly name: keyof C & string; readonly values: Readonly<Record<string, unknown>> }[];
  /** Levels of the units records belong to. Counties and branches unless said otherwise. */
  readonly unitLevels?: readonly Level[];
  /** Records everybody of the city reads, whatever his unit. */
  readonly shared?: Condition;
  /**
   * Whom records are kept from whatever they hold (回避): the person the key of `person` is of, and those of the unit's
   * leading group where the record meets `leader`.
   */
  readonly recusal?: { readonly person: string; readonly leader: Condition };
  /** Absent: it names nobody whose name must go one day. */
  readonly retention?: RetentionSpec<R, K | `${keyof C & string}.${string}`>;
  /** Absent: a unit may have any number of the same. */
  readonly sole?: SoleSpec<K>;
  /** Its texts, opinions and reasons of moves among them, speak of no people outside: `personalTrace` finds none. */
  readonly impersonal?: boolean;
  /** Whose record it is hears of it the moment somebody else enters it. */
  readonly urgent?: boolean;
  /** Absent: its records are of one unit alone. */
  readonly cascade?: CascadeSpec<R, K, keyof S & string>;
  /** Absent: its records meet no obligation. */
  readonly fulfils?: FulfilSpec<K, keyof S & string>;
  /** Absent: its records stand in the calendar on their `heldOn`, where they have one; planned and cancelled by their states. */
  readonly calendar?: CalendarSpec<K, keyof S & string>;
  /** Absent: nothing falls due. */
  readonly light?: LightSpec<K>;
  /** The day a record was closed, where no light says it. */
  readonly closedOn?: K;
  /** Day field that decides the row's year at birth. */
  readonly yearOf: K;
  /** Values of a new row where the input says nothing. */
  defaults?(context: BirthContext): Readonly<Record<string, unknown>>;
  check?(
    row: R,
    context: { readonly today: LocalDate; readonly rules: RuleReader },
  ): readonly (Violation | null)[];
  /** Faults of what a new record asks for beside its fields. @param asked what was given, blanks as null */
  checkBirth?(
    row: R,
    asked: Readonly<Record<string, unknown>>,
    context: { readonly today: LocalDate; readonly rules: RuleReader },
  ): readonly Violation[];
  /** What is worth saying about a row though it may stand so: shown with it, and never in its way. */
  advises?(
    row: R,
    context: { readonly today: LocalDate; readonly rules: RuleReader },
  ): readonly (Violation | null)[];
  /** By field, by `list.field` of a child, or by what else a record shows. */
  readonly masks?: Readonly<
    Partial<
      Record<K | Maskable | (keyof C & string) | `${keyof C & string}.${string}`, readonly MaskRule<R, K>[]>
    >
  >;
  /** Fields whose values make the row's title: `柳津石灰岩矿：3 号边坡开裂`. */
  readonly title: readonly K[];
  readonly list: readonly (K | 'unit' | 'state' | 'light' | 'title')[];
  /** Fields of the query row above the table. */
  readonly query: readonly K[];
  readonly search: readonly K[];
  readonly dimensions: readonly K[];
  /** Dimensions the counters keep beside place, year and state: required choices, each of which multiplies them. */
  readonly counted?: readonly K[];
  readonly totals: readonly K[];
  /** Blocks of the form and the record page. */
  readonly sections: readonly {
    readonly label: LabelSpec;
    /** Fields, and asks where a new record has them. */
    readonly fields: readonly (K | (string & {}))[];
    readonly complete?: boolean;
  }[];
  /** The moves of an ordinary life in order, for the steps of the record page. */
  path(row: R): readonly string[];
  readonly workbook: WorkbookSpec<K>;
  /** Sentences only this ledger needs, by their codes. */
  readonly sentences?: Readonly<Record<string, Label>>;
  /** Figures its rules name, as the product ships them. */
  readonly parameters?: readonly RuleParameter[];
}

/** A definition with the precise types erased: what the readers read. */
export interface Ledger {
  readonly name: string;
  readonly plural: string;
  readonly table: string;
  readonly area: Area;
  readonly label: Label;
  readonly createLabel: Label;
  readonly fields: Fields;
  readonly children: Readonly<Record<string, Child>>;
  readonly states: Readonly<Record<string, { readonly label: Label; readonly open: boolean }>>;
  readonly birth: string;
  readonly moves: Readonly<Record<string, Move>>;
  readonly createWhen: Readonly<Partial<Record<Level, Condition>>>;
  readonly createWithout: Readonly<Partial<Record<Level, readonly string[]>>>;
  readonly createLabelAt: Readonly<Partial<Record<Level, Label>>>;
  readonly updateWhen: Readonly<Partial<Record<Level, Condition>>>;
  readonly updatesOwn: readonly Level[];
  readonly editable: {
    readonly in: readonly string[];
    readonly always: readonly string[];
    readonly only: Readonly<Record<string, readonly string[]>>;
  };
  acceptor(row: LedgerRow): Level;
  /**
   * `drawn`: numbers and ids are drawn, not counted: some of the records are kept from people who read the others, and a
   * gap would tell them of one.
   */
  readonly number: {
    readonly field: string;
    readonly pattern: string;
    readonly given: boolean;
    readonly drawn: boolean;
  };
  readonly births: { readonly states: readonly string[]; stateOf(row: LedgerRow, level: Level): string };
  readonly asks: Fields;
  readonly keys: Readonly<Record<string, KeySpec>>;
  bornChildren(
    row: LedgerRow,
    input: Readonly<Record<string, unknown>>,
  ): readonly { readonly name: string; readonly values: Readonly<Record<string, unknown>> }[];
  readonly unitLevels: readonly Level[];
  readonly shared: Condition | null;
  readonly recusal: { readonly person: string; readonly leader: Condition } | null;
  readonly retention: RetentionSpec | null;
  readonly sole: SoleSpec | null;
  readonly impersonal: boolean;
  readonly urgent: boolean;
  readonly cascade: CascadeSpec<LedgerRow> | null;
  readonly fulfils: FulfilSpec | null;
  readonly calendar: CalendarRules | null;
  readonly light: LightRules;
  readonly yearOf: string;
  defaults(context: BirthContext): Readonly<Record<string, unknown>>;
  check(
    row: LedgerRow,
    context: { readonly today: LocalDate; readonly rules: RuleReader },
  ): readonly Violation[];
  checkBirth(
    row: LedgerRow,
    asked: Readonly<Record<string, unknown>>,
    context: { readonly today: LocalDate; readonly rules: RuleReader },
  ): readonly Violation[];
  advises(
    row: LedgerRow,
    context: { readonly today: LocalDate; readonly rules: RuleReader },
  ): readonly Violation[];
  readonly masks: Readonly<Record<string, readonly MaskRule[]>>;
  readonly title: readonly string[];
  readonly list: readonly string[];
  readonly query: readonly string[];
  readonly search: readonly string[];
  readonly dimensions: readonly string[];
  readonly counted: readonly string[];
  readonly totals: readonly string[];
  readonly sections: readonly {
    readonly label: Label;
    readonly fields: readonly string[];
    readonly complete: boolean;
  }[];
  path(row: LedgerRow): readonly string[];
  readonly workbook: WorkbookSpec;
  readonly sentences: Readonly<Record<string, Label>>;
  readonly parameters: readonly RuleParameter[];
}

/** A name of a definition as an address writes it: `integrityTalks` is `integrity-talks`. */
export const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** Last part of the addresses that speak of a ledger: `/imports/integrity-talk`. */
export const slugOf = ({ name }: { readonly name: string }): string => kebab(name);

/** The field a definition calls by this name. @throws TypeError when there is none: a fault of the program. */
export function fieldOf(ledger: Ledger, name: string): Field {
  const field = Object.hasOwn(ledger.fields, name) ? ledger.fields[name] : undefined;
  if (field === undefined) throw new TypeError(`${ledger.name} has no field ${name}`);
  return field;
}

/** The field or the ask a new record's input calls by this name. @throws TypeError when there is none */
export const inputOf = (ledger: Ledger, name: string): Field =>
  (Object.hasOwn(ledger.asks, name) ? ledger.asks[name] : undefined) ?? fieldOf(ledger, name);
