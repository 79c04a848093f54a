import type {VariantList} from '../variant-list.ts';
import {acronyms} from './acronyms.ts';
import {hyphens} from './hyphens.ts';
import {names} from './names.ts';
import {spelling} from './spelling.ts';

/** Every list of variants, in the order they work: each is given the form that the one before it gave. */
export const VARIANT_LISTS = [acronyms, names, hyphens, spelling] as const satisfies readonly VariantList[];

export type VariantListName = (typeof VARIANT_LISTS)[number]['name'];
