import type {Contributor} from '../model/reference.ts';
import {escapeBibtex} from './escape-bibtex.ts';

/** People and bodies as BibTeX parts them: `Church, Kenneth W. and Hanks, Patrick`; a body stands in braces. */
export function bibtexNames(contributors: readonly Contributor[]): string {
  return contributors.map(bibtexName).join(' and ');
}

function bibtexName(contributor: Contributor): string {
  if ('literal' in contributor) return `{${escapeBibtex(contributor.literal)}}`;
  const {family, given} = contributor;
  if (given === undefined) return whole(family, /[\s,]/);
  return `${whole(family, /,|\band\b/i)}, ${whole(given, /,|\band\b/i)}`;
}

// In braces where BibTeX would part it.
function whole(name: string, parting: RegExp): string {
  const escaped = escapeBibtex(name);
  return parting.test(name) ? `{${escaped}}` : escaped;
}
