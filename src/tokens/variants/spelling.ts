import type {VariantList} from '../variant-list.ts';
import {doubledL} from './spelling/doubled-l.ts';
import {iseForm} from './spelling/ise-form.ts';
import {OTHER_SPELLINGS} from './spelling/other-spellings.ts';
import {ourForm} from './spelling/our-form.ts';

/** American spellings under the British ones: `labor` as `labour`. */
export const spelling = {
  name: 'spelling',
  about:
    'American spellings are compared under the British: -or as -our, -er as -re, -ense as -ence, -ize and -yze as ' +
    '-ise and -yse, -og as -ogue, traveled as travelled, program as programme; older ones under the newer: connexion, ' +
    'shew, gaol. By rules for named stems and lists, so that prize, size, honorary, laborious and error stay. Where ' +
    'British print parts noun and verb (licence, license; practice, practise) both are one form.',
  formOf: word => OTHER_SPELLINGS.get(word) ?? ourForm(word) ?? doubledL(word) ?? iseForm(word),
  phrases: [],
} as const satisfies VariantList;
