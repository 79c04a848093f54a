import {CUT_RULE} from '../../align/rewording/cut-wording.ts';
import {EVIDENCE_RULE} from '../../align/rewording/evidence.ts';
import {MOVED_RULE} from '../../align/rewording/moved-words.ts';
import {compareCounts} from '../../counts/compare-counts.ts';
import {countParagraphs} from '../../counts/count-paragraphs.ts';
import {ABSORPTION_RULE} from '../../counts/phrases/absorption.ts';
import type {Alignment} from '../../model/alignment.ts';
import type {Note} from '../../model/note.ts';
import {translatorNotes} from '../translator-notes.ts';
import {termsAlone} from './expected-alone.ts';
import type {ShiftRow} from './shift-row.ts';
import {CLASS_RULE, SHIFT_CLASSES} from './verdict.ts';

/** What a reader must know beside a table of shifts: how many of each class, what length alone makes one expect, the rules. */
export function shiftNotes(
  {earlier, later}: Alignment,
  rows: readonly ShiftRow[],
  {familySize, rule}: {readonly familySize: number; readonly rule: string},
): readonly Note[] {
  const times = SHIFT_CLASSES.map(name => `${rows.filter(row => row.class === name).length} ${name}`);
  const words = compareCounts(countParagraphs(later), countParagraphs(earlier));
  const appeared = termsAlone(words);
  const vanished = termsAlone({...words, target: words.reference, reference: words.target});
  return [
    {code: 'classes', text: times.join(', ')},
    {
      code: 'expected-from-length',
      text:
        `${appeared.found} words stand in the later text alone, ${Math.round(appeared.expected)} would if both were ` +
        `one text cut at random; ${vanished.found} in the earlier alone, expected ${Math.round(vanished.expected)} ` +
        '(Hurlbert 1971; Baayen 2001, section 2.6)',
    },
    {code: 'family', text: `p-values are corrected for m = ${familySize} phrases that are not reworded`},
    ...translatorNotes(later, earlier),
    {code: 'class-rule', text: CLASS_RULE},
    {code: 'evidence-rule', text: `${EVIDENCE_RULE}; ${MOVED_RULE}`},
    {code: 'cut-rule', text: CUT_RULE},
    {code: 'phrase-rule', text: `${rule}; ${ABSORPTION_RULE}`},
  ];
}
