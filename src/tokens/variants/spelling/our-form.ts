// Stems that Britain spells with -our, and the endings before which it keeps the u. Before -ous, -ary, -ific, -ation
// both countries write -or: humorous, honorary, honorific, coloration.
const STEMS =
  'arb|ard|arm|behavi|cand|clam|col|demean|dol|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|' +
  'rig|rum|sav|savi|splend|succ|tum|val|vap|vig|misdemean';
const ENDINGS =
  's|ed|ing|ings|er|ers|able|ably|al|ally|ful|fully|less|lessly|ite|ites|itism|hood|hoods|ly|liness|ist|ists|y|ies|' +
  'ism|isms|some|er-in|bearer';
const AMERICAN = new RegExp(`^(dis|un|mis|out|be|multi|tri|bi)?(${STEMS})or(${ENDINGS})?$`, 'u');
/** What the rule would make and nobody writes: an honorist, a humourist, and words of another root. */
const NOT_OUR: ReadonlySet<string> = new Set(
  'humorist humorists colorist colorists rigorist rigorists rigorism armorial laborist valorise tumoral humoral'.split(
    ' ',
  ),
);

/** `labor` as `labour`, `unfavorable` as `unfavourable`; undefined for a word that is no American form. */
export function ourForm(word: string): string | undefined {
  if (!word.includes('or') || NOT_OUR.has(word)) return undefined;
  const [, prefix = '', stem, ending = ''] = AMERICAN.exec(word) ?? [];
  return stem === undefined ? undefined : `${prefix}${stem}our${ending}`;
}
