import type {AgreementExample} from './agreement-example.ts';

const DOCUMENTED = 'recomputed by its documented formula';
const CODE = 'recomputed by its code';
const NLTK = 'measured in NLTK 3.10.3';
const TLDA = 'tlda, R/disp_*.R (Soenning), code and help pages';
const BIGRAMS = 'nltk.metrics.BigramAssocMeasures';
const SHIFTERATOR = 'shifterator 0.2.0, entropy.py';
const SAME = 'the same number';
const TEN_TERMS = {
  target: [40, 12, 7, 7, 3, 1, 1, 0, 0, 0],
  reference: [35, 2, 7, 9, 0, 1, 0, 11, 4, 1],
};

/** What other tools give for the spread of a word, the company of two, vocabularies. Values: test/oracle/agreement.py. */
export const AGREEMENT_BEYOND: readonly AgreementExample[] = [
  {
    example: 'a word 1, 2, 3, 4, 5 times in parts of 9, 10, 10, 10, 11 words',
    input: {parts: {counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11]}},
    ours: 'dispersion/dp-norm2012',
    others: [
      {
        tool: 'tlda disp_DP, default',
        value: 0.7804878048780488,
        how: CODE,
        same: 'dispersion/dp-egbert2020',
        why: 'turned round (1 is even), and normalised by the shortest part that holds the word',
        source: TLDA,
      },
      {
        tool: 'tlda disp_DA, default',
        value: 0.6974500344589938,
        how: CODE,
        same: 'dispersion/da',
        why: 'another measure: the mean difference of all pairs of parts, turned round',
        source: TLDA,
      },
      {
        tool: 'tlda disp_DKL, default',
        value: 0.8795293446375372,
        how: CODE,
        same: 'dispersion/dkl2024',
        why: 'another measure: Kullback–Leibler divergence, odds to probability, turned round',
        source: TLDA,
      },
      {
        tool: 'tlda disp_S',
        value: 0.9498163423042408,
        how: CODE,
        same: 'dispersion/rosengren-s',
        why: 'another measure: Rosengren’s S, 1 is even',
        source: TLDA,
      },
    ],
  },
  {
    example: 'two words together 150 times, alone 12,593 and 932 times, of 14,307,668',
    input: {pair: {o11: 150, f1: 12593, f2: 932, n: 14307668}},
    ours: 'association/g2-four-term',
    others: [
      {
        tool: 'NLTK likelihood_ratio',
        value: 1291.3190571274106,
        how: NLTK,
        same: 'association/g2-four-term',
        why: `${SAME} for the same counts; from its finder it takes counts of words for counts of pairs, up to .62 off (measured)`,
        source: BIGRAMS,
      },
      {
        tool: 'NLTK pmi',
        value: 7.51458336379126,
        how: NLTK,
        same: 'association/mi',
        why: 'another measure: mutual information',
        source: BIGRAMS,
      },
      {
        tool: 'NLTK student_t',
        value: 12.180470951883276,
        how: NLTK,
        same: 'association/t-score',
        why: 'another measure: t, its variance estimated by the count',
        source: BIGRAMS,
      },
      {
        tool: 'NLTK chi_sq',
        value: 27155.253718149914,
        how: NLTK,
        same: 'association/chi-square',
        why: 'another measure: χ²; unsigned there',
        source: BIGRAMS,
      },
      {
        tool: 'NLTK dice',
        value: 0.022181146025878003,
        how: NLTK,
        same: 'association/dice',
        why: 'another measure: Dice',
        source: BIGRAMS,
      },
    ],
  },
  {
    example: 'ten terms, 71 words beside 70',
    input: {counts: TEN_TERMS},
    ours: 'divergence/jensen-shannon',
    others: [
      {
        tool: 'shifterator, JSDivergenceShift, default',
        value: 0.18514908850387918,
        how: CODE,
        same: 'divergence/jensen-shannon',
        why: `${SAME}; in the tool exact to 1e-16 on other counts (measured)`,
        source: SHIFTERATOR,
      },
    ],
  },
  {
    example: 'the same ten terms, entropies of order 2',
    input: {counts: TEN_TERMS, options: {order: 2}},
    ours: 'divergence/jensen-tsallis',
    others: [
      {
        tool: 'shifterator, JSDivergenceShift, alpha = 2',
        value: 0.015467877688667222,
        how: CODE,
        why: 'the sign of the second text’s scores is turned round; on other counts −0.001258 for 0.000826 (measured)',
        source: SHIFTERATOR,
      },
    ],
  },
  {
    example: 'the same ten terms, ranks with alpha 0',
    input: {counts: TEN_TERMS, options: {alpha: 0}},
    ours: 'divergence/rank-turbulence',
    others: [
      {
        tool: 'allotaxonometer, alpha = 0',
        value: 0.12240552563403916,
        how: CODE,
        why: 'log10 in the terms and ln in the normaliser, 2.303 times too small, and half a place less in the normaliser (rank-turbulence-stored has this half alone)',
        source: 'allotaxonometer 1.1.18, rank_turbulence_divergence.js',
      },
    ],
  },
  {
    example: 'five types in a ring, a hundred words',
    input: {cycle: {types: 5, rounds: 20}},
    ours: 'diversity/maas-a2',
    others: [
      {
        tool: 'quanteda, Maas',
        value: 0.5703135093227192,
        how: DOCUMENTED,
        why: 'a, the root, with logarithms of base 10',
        source: 'quanteda.textstats 0.97.2, textstat_lexdiv',
      },
      {
        tool: 'lexical_diversity, maas_ttr',
        value: 0.3252574989159953,
        how: CODE,
        why: 'a² with logarithms of base 10: 2.303 times as large',
        source: 'Python package lexical_diversity',
      },
      {
        tool: 'LexicalRichness, Maas',
        value: 0.14125753697686966,
        how: CODE,
        same: 'diversity/maas-a2',
        why: SAME,
        source: 'Python package lexicalrichness',
      },
    ],
  },
  {
    example: 'five types in a ring, a hundred words, 42 drawn',
    input: {cycle: {types: 5, rounds: 20}},
    ours: 'diversity/hdd42',
    others: [
      {
        tool: 'koRpus, HD-D',
        value: 4.999982767622905,
        how: DOCUMENTED,
        why: 'the sum over types: 42 times our mean',
        source: 'R package koRpus, HDD()',
      },
    ],
  },
];
