/** What a person, a catalogue or a container says of a text besides its bytes; it goes before what the file says. */
export interface GivenFacts {
  readonly title?: string | undefined;
  readonly dates?:
    | {readonly adopted?: string | undefined; readonly published?: string | undefined}
    | undefined;
  readonly place?: string | undefined;
  readonly parties?: string | undefined;
  /** BCP 47: `en`. */
  readonly language?: string | undefined;
  readonly edition?: string | undefined;
  readonly translator?: string | undefined;
  readonly transcriber?: string | undefined;
  readonly url?: string | undefined;
  readonly rights?: string | undefined;
  /** Name of a format. */
  readonly format?: string | undefined;
  readonly encoding?: string | undefined;
}

/** The facts that were stated, without those left open. */
export function stated(facts: GivenFacts): GivenFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
