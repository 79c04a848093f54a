import type {AgreementExample} from './agreement-example.ts';

const DOCUMENTED = 'recomputed by its documented formula';
const CODE = 'recomputed by its code';
const KEYNESS_HELP = 'quanteda.textstats 0.97.2, textstat_keyness';
const CORPORA = 'R package corpora 0.6, help page of keyness()';
const SAME = 'the same number';

/** What other tools give for the frequencies of a word in two texts. Values: test/oracle/agreement.py. */
export const AGREEMENT_ON_KEYNESS: readonly AgreementExample[] = [
  {
    example: 'a word 288 times in 92,965 words, 114,099 times in 104,570,472',
    input: {cell: {f1: 288, n1: 92965, f2: 114099, n2: 104570472}},
    ours: 'keyness/g2-four-term',
    others: [
      {
        tool: 'UCREL calculator',
        value: 227.64194985121412,
        how: DOCUMENTED,
        same: 'keyness/g2-two-term',
        why: 'only the two cells of the word are counted, not those of all other words',
        source: 'ucrel.lancs.ac.uk/llwizard.html, “How to calculate log likelihood”',
      },
      {
        tool: 'AntConc 4, default',
        value: 228.01667736722663,
        how: DOCUMENTED,
        same: 'keyness/g2-four-term',
        why: `${SAME}; versions that say 2-term give UCREL’s`,
        source: 'L. Anthony, AntConc discussion group, 2 February 2023',
      },
      {
        tool: 'WordSmith',
        value: 228.01667736722663,
        how: 'recomputed as Dunning’s test, which its manual names without a formula',
        same: 'keyness/g2-four-term',
        why: `${SAME}, if the whole cross-table is counted; the manual points to UCREL’s page, which counts half of it`,
        source: 'WordSmith Tools Manual 7, How Key Words are calculated',
      },
      {
        tool: 'quanteda, default',
        value: 342.6441926918514,
        how: DOCUMENTED,
        same: 'keyness/chi-square',
        why: 'the default is χ², not G²; no Yates here, as no expected count is under 5',
        source: KEYNESS_HELP,
      },
      {
        tool: 'R corpora, G2',
        value: 228.01667736722663,
        how: DOCUMENTED,
        same: 'keyness/g2-four-term',
        why: SAME,
        source: CORPORA,
      },
    ],
  },
  {
    example: 'a word 10 times in 5,300 words, never in 5,300',
    input: {cell: {f1: 10, n1: 5300, f2: 0, n2: 5300}},
    ours: 'keyness/log-ratio-walter',
    others: [
      {
        tool: 'CQPweb Log Ratio',
        value: 4.321928094887363,
        how: DOCUMENTED,
        same: 'keyness/log-ratio-hardie',
        why: 'only a zero is made ½; all other counts are taken as they are',
        source: 'Hardie 2014, Log Ratio – an informal introduction',
      },
      {
        tool: 'R corpora, LogRatio',
        value: 4.392317422778761,
        how: DOCUMENTED,
        same: 'keyness/log-ratio-walter',
        why: SAME,
        source: CORPORA,
      },
      {
        tool: 'R corpora, default (LRC), one word',
        value: 1.1644783213240624,
        how: DOCUMENTED,
        same: 'keyness/lrc95',
        why: 'the default is the bound of the interval nearest 0; with more words it is corrected for all of them, as our lrcFamily',
        source: CORPORA,
      },
    ],
  },
  {
    example: 'a word 3 times in 10 words, 7 times in 9',
    input: {cell: {f1: 3, n1: 10, f2: 7, n2: 9}},
    ours: 'keyness/g2-four-term',
    others: [
      {
        tool: 'quanteda, default',
        value: -2.632438271604939,
        how: DOCUMENTED,
        same: 'keyness/chi-square-yates',
        why: 'χ² with Yates’ correction, as an expected count is under 5; correction = "yates" does the same and corrects no other',
        source: KEYNESS_HELP,
      },
      {
        tool: 'quanteda, chi2, correction = "none"',
        value: -4.337160493827161,
        how: DOCUMENTED,
        same: 'keyness/chi-square',
        why: 'χ², not G²',
        source: KEYNESS_HELP,
      },
      {
        tool: 'quanteda, chi2, correction = "williams"',
        value: -4.682108949347153,
        how: CODE,
        why: 'multiplies by Williams’ q where it should divide (keyness/chi-square-williams)',
        source: `${KEYNESS_HELP}; measured on other counts: 2.812 for 2.70`,
      },
    ],
  },
];
