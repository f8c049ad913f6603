/** A value as it is stored sealed: whoever holds it can compare and pass it on, and read nothing of it. */
export class Sealed {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
  toJSON(): string {
    return this.text;
  }
}
