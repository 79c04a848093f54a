import type {SectionKind} from '../model/section.ts';
import type {CountedChoice} from '../model/text.ts';

/** Which kinds of sections are counted besides the running text. */
export interface CountedOptions {
  /** Quoted speech: counted unless told otherwise; `only` leaves out the rest. */
  readonly quotations?: 'in' | 'out' | 'only' | undefined;
  /** Footnotes and endnotes: left out unless told otherwise. */
  readonly notes?: 'in' | 'out' | 'only' | undefined;
  /** Title pages, and the notes of publishers and transcribers: left out unless told otherwise. */
  readonly paratext?: boolean | undefined;
}

/** What words are compared as. */
export interface WordOptions {
  readonly case?: 'fold' | 'keep' | undefined;
  readonly hyphens?: 'keep' | 'split' | undefined;
  /** Words as they stand, their lemmas, or their stems. */
  readonly unit?: 'word' | 'lemma' | 'stem' | undefined;
}

/** The kinds of sections that are counted. */
export function countedKinds({
  quotations = 'in',
  notes = 'out',
  paratext = false,
}: CountedOptions): ReadonlySet<SectionKind> {
  const kinds = new Set<SectionKind>();
  if (quotations !== 'only' && notes !== 'only') {
    kinds.add('body');
    if (paratext) kinds.add('paratext');
  }
  if (quotations === 'only' || (quotations === 'in' && notes !== 'only')) kinds.add('quotation');
  if (notes === 'only' || (notes === 'in' && quotations !== 'only')) kinds.add('note');
  return kinds;
}

/** What somebody chose of these, besides the default; undefined where nothing differs from it. */
export function chosenCounts(options: CountedOptions & WordOptions): CountedChoice | undefined {
  const {quotations, notes, paratext, case: letters, hyphens, unit} = options;
  const chosen: CountedChoice = {
    ...(quotations === undefined || quotations === 'in' ? {} : {quotations}),
    ...(notes === undefined || notes === 'out' ? {} : {notes}),
    ...(paratext === true ? {paratext} : {}),
    ...(letters === 'keep' ? {case: letters} : {}),
    ...(hyphens === 'split' ? {hyphens} : {}),
    ...(unit === undefined || unit === 'word' ? {} : {unit}),
  };
  return Object.keys(chosen).length === 0 ? undefined : chosen;
}
