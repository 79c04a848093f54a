import type {Alignment} from '../../model/alignment.ts';
import type {Text} from '../../model/text.ts';
import type {PhraseUnit} from '../phrase-unit.ts';
import type {Decider, ShiftClass} from './verdict.ts';

/** Which phrases are followed, and who decides what became of them. */
export interface ShiftOptions {
  /** What is taken for a phrase: runs of one to seven words unless told. */
  readonly phrases?: PhraseUnit | undefined;
  /** Phrases with fewer occurrences in both texts are left out, reworded ones aside; 2 unless told. */
  readonly minimum?: number | undefined;
  /** Phrases with so many occurrences, both texts together, are tested; 5 unless told. */
  readonly tested?: number | undefined;
  /** g2 unless told. */
  readonly decide?: Decider | undefined;
  /** Only phrases of these classes. */
  readonly classes?: readonly ShiftClass[] | undefined;
  /** Only the first rows. */
  readonly top?: number | undefined;
  /** Of paragraphs; 2,000 unless told. */
  readonly resamples?: number | undefined;
  /** 1957 unless told. */
  readonly seed?: number | undefined;
  /** Two transcriptions of one text: what differs no more than they do is flagged. */
  readonly noise?: readonly [Text, Text] | undefined;
  /** The alignment of the two texts, when somebody has made it already. */
  readonly alignment?: Alignment | undefined;
}
