/** A keyed hash on a record: whose case this is, without saying who. */
export interface KeySpec {
  /** The ask the hash is made of. */
  readonly from: string;
  /** What the hash is for: only hashes of one purpose can be compared. */
  readonly purpose: string;
}
