import {align} from '../align/align.ts';
import {changeSites} from '../align/rewording/change-sites.ts';
import {EVIDENCE_RULE, evidenceOf} from '../align/rewording/evidence.ts';
import {areNumbering} from '../align/rewording/list-marks.ts';
import {byCodePoint} from '../base/order.ts';
import {citation} from '../ingest/citation.ts';
import type {Alignment, TokenRange} from '../model/alignment.ts';
import {type Column, type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {columnsOver, INTEGER} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {contentTerms} from './shift/content-terms.ts';
import {textSize} from './text-size.ts';

/** Changes of more words than this on a side are new text. */
const LONGEST = 7;

/** Which changes are gathered. */
export interface SubstitutionOptions {
  /** Changes that occur less often are left out; 1 unless told. */
  readonly minimum?: number | undefined;
  readonly top?: number | undefined;
  /** The alignment of the two texts, when somebody has made it already. */
  readonly alignment?: Alignment | undefined;
}

/**
 * Which word was put for which, how often, where?
 *
 * One row a change of the words of aligned passages, most frequent first, then in the order of the later text: table
 * `substitutions` with `kind` (`substituted`, `inserted`, `deleted`), `earlier`, `later` (empty where words were put in
 * or taken out), `count`, and the citations of its places in both texts. Changes of more than seven words on a side
 * are new text, and what stands among too few words of both texts is no change of one place
 * (`EVIDENCE_RULE`). Nor are numbers of paragraphs and articles words.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const [first] = rows(substitutions(parts[0], parts[1]));
 * [first.kind, first.earlier, first.later]; // → ['deleted', 'working', '']
 * ```
 */
export function substitutions(earlier: Text, later: Text, options: SubstitutionOptions = {}): Table {
  const {minimum = 1, top, alignment = align(earlier, later)} = options;
  const changes = gatheredChanges(alignment)
    .filter(({places}) => places.length >= minimum)
    .slice(0, top);
  return table({
    name: 'substitutions',
    title: `Words changed between ${earlier.label} and ${later.label}`,
    texts: [textSize(later), textSize(earlier)],
    columns: changeColumns(changes, {earlier, later}),
    notes: [{code: 'evidence-rule', text: EVIDENCE_RULE}],
    recipe: recipeOf({
      command: 'substitutions',
      texts: [earlier, later],
      settings: {minimum, top: top ?? null},
    }),
  });
}

function changeColumns(
  changes: readonly Change[],
  {earlier, later}: Pick<Alignment, 'earlier' | 'later'>,
): readonly Column[] {
  const column = columnsOver(changes);
  const cited = ({document, tokens}: Text, rows: readonly number[]) =>
    rows.map(row => citation(document, tokens, Math.min(row, tokens.term.length - 1)).label).join('; ');
  return [
    column.text({name: 'kind', title: 'Kind'}, ({kind}) => kind),
    column.text({name: 'earlier', title: 'Earlier'}, change => change.earlier),
    column.text({name: 'later', title: 'Later'}, change => change.later),
    column.number(
      {name: 'count', title: 'Count', unit: 'places', format: INTEGER},
      ({places}) => places.length,
    ),
    column.text({name: 'earlierPlaces', title: 'Earlier places'}, ({places}) =>
      cited(
        earlier,
        places.map(([row]) => row),
      ),
    ),
    column.text({name: 'laterPlaces', title: 'Later places'}, ({places}) =>
      cited(
        later,
        places.map(([, row]) => row),
      ),
    ),
  ];
}

interface Change {
  readonly kind: 'substituted' | 'inserted' | 'deleted';
  readonly earlier: string;
  readonly later: string;
  /** The tokens where it stands, or before which it would. */
  readonly places: (readonly [earlier: number, later: number])[];
}

function gatheredChanges(alignment: Alignment): readonly Change[] {
  const found = new Map<string, Change>();
  const isProved = evidenceOf(alignment, contentTerms(alignment));
  for (const site of changeSites(alignment)) {
    if (!isProved([site])) continue;
    if (areNumbering(alignment.earlier, site.earlier) && areNumbering(alignment.later, site.later)) continue;
    if (lengthOf(site.earlier) > LONGEST || lengthOf(site.later) > LONGEST) continue;
    const [earlier, later] = [wording(alignment.earlier, site.earlier), wording(alignment.later, site.later)];
    if (earlier === later) continue;
    const key = `${earlier}\n${later}`;
    const change = found.get(key) ?? {kind: kindOf(earlier, later), earlier, later, places: []};
    found.set(key, change);
    change.places.push([site.earlier.from, site.later.from]);
  }
  return [...found.values()].sort(
    (a, b) =>
      b.places.length - a.places.length ||
      (a.places[0]?.[1] ?? 0) - (b.places[0]?.[1] ?? 0) ||
      byCodePoint(a.earlier, b.earlier),
  );
}

function kindOf(earlier: string, later: string): Change['kind'] {
  if (earlier === '') return 'inserted';
  return later === '' ? 'deleted' : 'substituted';
}

function wording({tokens}: Text, {from, to}: TokenRange): string {
  return Array.from(tokens.term.subarray(from, to), id => tokens.vocabulary.term(id)).join(' ');
}

function lengthOf({from, to}: TokenRange): number {
  return to - from;
}
