/** Sealed values that were shown, by ledger and record: they go to the audit before they go to anybody. */
export class OpenedFields {
  readonly #byLedger = new Map<string, Map<string, Set<string>>>();

  note(ledger: string, id: string, field: string): void {
    const records = this.#byLedger.get(ledger) ?? new Map<string, Set<string>>();
    this.#byLedger.set(ledger, records);
    records.set(id, (records.get(id) ?? new Set()).add(field));
  }

  /** What was shown since it was last taken: per ledger the fields and the ids of the records. */
  take(): { readonly ledger: string; readonly fields: string[]; readonly ids: string[] }[] {
    const taken = [...this.#byLedger].map(([ledger, records]) => ({
      ledger,
      fields: [...new Set([...records.values()].flatMap((fields) => [...fields]))],
      ids: [...records.keys()],
    }));
    this.#byLedger.clear();
    return taken;
  }
}

/** Where nothing sealed may be shown, because nobody would record it. */
class NothingToOpen extends OpenedFields {
  override note(ledger: string, _id: string, field: string): never {
    throw new TypeError(`${ledger}.${field} would be shown without a record of it`);
  }
}
export const NONE_TO_OPEN: OpenedFields = new NothingToOpen();
