import {InputError} from '../base/errors.ts';
import type {Section, SectionKind} from '../model/section.ts';
import type {Text} from '../model/text.ts';
import {cutText} from './cut-text.ts';
import {placeIn} from './place-in.ts';
import {sectionsNamed} from './sections-named.ts';

/** Tokens from `first` up to, not including, `end`. */
interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const PLACE = /^(.+?)\.(\d+)(?:\.(\d+))?$/;

/**
 * The parts of a text that `II`, `II.3`, `II.3.2`, `II.3-II.5`, `II.3-5` or a list of these name, as a text of its own
 * with the same citations: part, paragraph, sentence.
 *
 * Of a part, `kinds` are counted (a quotation in it, say); a section named by its own id is counted whatever it is.
 * InputError for a part that the text has not.
 */
export function partsNamed(text: Text, names: string, kinds: ReadonlySet<SectionKind>): Text {
  const chosen = names.split(',').map(name => name.trim());
  const places = chosen.map(name => placesNamed(text, name));
  const ranges = places.filter(range => range !== undefined);
  const plain = chosen.filter((_, i) => places[i] === undefined).join(',');
  const whole = plain === '' && ranges.length > 0 ? [] : sectionsNamed(text.document, plain, kinds);
  const rows = whole.map(s => ({
    first: text.tokens.sections[s] as number,
    end: text.tokens.sections[s + 1] as number,
  }));
  const cut = cutText(
    text,
    ranges.flatMap(({first, end}) => [first, end]),
  );
  const {sections} = cut.tokens;
  const counted = cut.document.sections.flatMap(({kind}, s) => {
    const [first, end] = [sections[s] as number, sections[s + 1] as number];
    const isIn = (range: TokenRange) => range.first <= first && end <= range.end && first < end;
    return rows.some(isIn) || (kinds.has(kind) && ranges.some(isIn)) ? [s] : [];
  });
  return {...cut, counted};
}

/** The tokens of a paragraph, a sentence, or from one to another; undefined for what names no such place. */
function placesNamed(text: Text, name: string): TokenRange | undefined {
  const ids = new Set(text.document.sections.map(({id}) => id));
  if (ids.has(name)) return undefined;
  const alone = placeNamed(text, name);
  if (alone !== undefined) return alone;
  for (const {index} of name.matchAll(/-/g)) {
    const [from, to] = [name.slice(0, index), name.slice(index + 1)];
    const first = placeNamed(text, from);
    const last = placeNamed(text, /^\d+(?:\.\d+)?$/.test(to) ? inSamePart(from, to) : to);
    if (first !== undefined && last !== undefined) {
      if (last.first >= first.first) return {first: first.first, end: last.end};
      throw new InputError(`a range that runs backwards: ${name}; expected the earlier place first`);
    }
  }
  return undefined;
}

/** `II.5` for the `5` of `II.3-5`, `II.3.4` for the `4` of `II.3.2-4`. */
function inSamePart(from: string, to: string): string {
  const steps = to.split('.').length;
  return [...from.split('.').slice(0, -steps), to].join('.');
}

function placeNamed({document, tokens}: Text, name: string): TokenRange | undefined {
  const [, id = '', paragraph, sentence] = PLACE.exec(name) ?? [];
  const pieces = document.sections.flatMap((section, s) => (partOf(section) === id ? [s] : []));
  if (pieces.length === 0) return undefined;
  const rows = sentence === undefined ? tokens.paragraphs : tokens.sentences;
  let last = 0;
  for (const s of pieces) {
    const [from, to] = [tokens.sections[s] as number, tokens.sections[s + 1] as number];
    for (let row = 0; row + 1 < rows.length; row++) {
      const [first, end] = [rows[row] as number, rows[row + 1] as number];
      if (first < from || first >= to) continue;
      const place = placeIn({document, tokens}, first);
      last = place.paragraph;
      const isIt =
        place.paragraph === Number(paragraph) &&
        (sentence === undefined || place.sentence === Number(sentence));
      if (isIt) return {first, end};
    }
  }
  throw new InputError(
    `no such place: ${name}; expected up to paragraph ${last} of ${id}, or fewer sentences`,
  );
}

function partOf({id, within, kind}: Section): string | undefined {
  return kind === 'heading' ? undefined : (within?.id ?? id);
}
