import type {VariantList} from '../variant-list.ts';

// Short forms that without their stops would be another word; they keep them, and so does `i.e.`.
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'u.s. i.e. e.g. a.m. p.m. a.d. b.c. w.h.o. a.i.d. i.t. n.o. o.n. a.c.t. s.a.l.t. v.i.p. c.a.r.e. i.d. a.s. i.s.'.split(
    ' ',
  ),
);
const DOTTED = /^\p{L}(?:\.\p{L}){2,}\.$/u;
const TWO_LETTERS: ReadonlySet<string> = new Set(['u.n.', 'u.k.', 'g.b.']);

/** Acronyms with and without full stops: `C.P.S.U.` as `CPSU`. */
export const acronyms = {
  name: 'acronyms',
  about:
    'Three or more single letters with full stops are compared without them (C.P.S.U. as CPSU), of two letters U.N., ' +
    'U.K. and G.B. Kept: what would become another word (U.S. is not us, W.H.O. not who), and i.e., e.g. and the like.',
  formOf(word) {
    if (!word.includes('.') || ALSO_WORDS.has(word)) return undefined;
    return DOTTED.test(word) || TWO_LETTERS.has(word) ? word.replaceAll('.', '') : undefined;
  },
  phrases: [
    ['c p s u', 'cpsu'],
    ['u s s r', 'ussr'],
    ['u s a', 'usa'],
    ['c p c', 'cpc'],
    ['g d r', 'gdr'],
  ],
} as const satisfies VariantList;
