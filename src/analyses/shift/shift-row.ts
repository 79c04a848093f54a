import type {Cell} from '../../model/comparison.ts';
import type {ShiftClass} from './verdict.ts';

/** One row of the table `shift`, before it is columns. Counts of the later text are f1, of the earlier f2. */
export interface ShiftRow {
  readonly term: string;
  readonly class: ShiftClass;
  readonly cell: Cell;
  /** The two wordings of a rewording, and how many places were reworded. */
  readonly wordings?: {readonly earlier: string; readonly later: string; readonly places: number};
  readonly carried: number;
  readonly changed: number;
  readonly free: number;
  /** Null outside the family, and for rewordings. */
  readonly p: {readonly raw: number; readonly bh: number} | null;
  readonly stability: number | null;
  readonly chanceAlone: number | null;
  /** Whether it differs no more than two transcriptions of one text do; null when none were given. */
  readonly isNoise: boolean | null;
  readonly absorbed: readonly string[];
  /** The first token of each occurrence. */
  readonly earlierRows: readonly number[];
  readonly laterRows: readonly number[];
}
