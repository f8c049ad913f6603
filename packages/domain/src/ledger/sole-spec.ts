/** Of what a unit has but one record: of those that say the same in some fields, while they are open, or not voided. */
export interface SoleSpec<K extends string = string> {
  readonly by: readonly K[];
  readonly among: 'OPEN' | 'VALID';
  /** Where a second one is refused. */
  readonly field: K | 'unitId';
  /** Code of the sentence that says so. */
  readonly because: string;
}
