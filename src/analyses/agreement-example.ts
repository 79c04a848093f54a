import type {AgreementInput} from './agreement-input.ts';

/** What another tool gives for the counts of an example. */
export interface OtherValue {
  readonly tool: string;
  readonly value: number;
  /** Measured in the tool, or recomputed by the formula that its documents or code state. */
  readonly how: string;
  /** Our measure that gives the same; absent where none should. */
  readonly same?: string;
  /** Why it differs from our default, or that it does not. */
  readonly why: string;
  readonly source: string;
}

/** Counts that several tools were asked about. */
export interface AgreementExample {
  readonly example: string;
  readonly input: AgreementInput;
  /** The measure that we give unless told. */
  readonly ours: string;
  readonly others: readonly OtherValue[];
}
