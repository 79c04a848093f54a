/**
 * How many syllables does an English word have?
 *
 * By rule, on the letters of each piece between hyphens and apostrophes (accents dropped): its runs of vowels
 * (a e i o u y), less what `SILENT` finds, plus what `APART` finds; at least 1 a piece with a vowel, at least 1 a word.
 * Every pattern may match several times and counts one each time.
 */
export function syllablesIn(word: string): number {
  const pieces = word
    .normalize('NFD')
    .toLowerCase()
    .split(/[-‐'’.]+/u)
    .map(piece => piece.replaceAll(/[^a-z]/gu, ''))
    .filter(piece => /[aeiouy]/u.test(piece));
  return Math.max(
    1,
    pieces.reduce((sum, piece) => sum + inPiece(piece), 0),
  );
}

function inPiece(piece: string): number {
  const found = (patterns: readonly RegExp[]) =>
    patterns.reduce((sum, pattern) => sum + (piece.match(pattern)?.length ?? 0), 0);
  return Math.max(1, found([/[aeiouy]+/gu]) - found(SILENT) + found(APART));
}

/** Runs of vowels that nobody hears. */
const SILENT: readonly RegExp[] = [
  /(?<=[aeiouy].*[^aeiouy])(?<![^aeiouyl]l)e$/gu, // hope, peace; not the, table
  /(?<=[aeiouy].*[^aeiouysxzcg])(?<!ch|sh|[^aeiouyl]l)es$/gu, // hopes; not wishes, causes, tables
  /(?<=[aeiouy].*[^aeiouytd])(?<![^aeiouyl]l)ed$/gu, // hoped; not wanted, settled
  /(?<=[aeiouy].*[^aeiouy])(?<![^aeiouyl]l|^el)e(?=(?:ly|ment|ments|less|lessly|lessness|ness|ful|fully)$)/gu, // entirely, movement
  /(?<=^(?:som|ther|wher|lif|stat|safe?|for|hom|mor|tim|plac))e(?!ly|less)(?=s?[bcfghjklmnpqtvwz][aeiouhlrwy])/gu, // sometimes, therefore
  /(?<=^ev)e(?=ry)/gu, // every, everything
  /(?<=^bus)i(?=ness)/gu,
  /(?<=ic)a(?=lly$)/gu, // economically
];

/** Vowels that stand together and are two syllables, and a syllable without a vowel. */
const APART: readonly RegExp[] = [
  /(?:s|th)ms?$/gu, // socialism, rhythm
  /(?<!p)eo(?!u|is)/gu, // theory, video; not people
  /(?<![ctgsx]|parl)ia|(?<=[ct])ia(?=t)|(?<=[sx])ia$/gu, // material, initiate; not special, partial, parliament
  /(?<![ctgsxnl])io|(?<=[nl])io(?!n)|(?<=^l)ion/gu, // various, lion; not nation, union, million
  /(?<![ct])iu/gu, // medium
  /(?<![ct])ie(?=n[ct])|(?<=^(?:un|con)?sc)ie(?=n(?!ce$))|(?<=^sc)ie(?=nce$)|ie(?=t)/gu, // experience, science, society; not patient
  /(?<=[aeiouy].*[^aeiouyd])i(?=e(?:r|rs|st)$)/gu, // happier; not pier, soldier
  /(?<![qg])ua(?!rd)|(?<![qg])uou|(?<![qg])ue(?=n[ct])|ui(?=t[iy])/gu, // situation, influence, continuity
  /(?<=[eiouy])i(?=ngs?$)|(?<=ay)i(?=ngs?$)/gu, // being, saying
  /(?<=cr)ea(?=t(?!u))|(?<=^(?:id|ar))ea|(?<=op)ea(?=n)|ea(?=l(?:i[ts]|m))|(?<=^r)ea(?=c[tq])|(?<=ucl)ea/gu, // create, idea, reality
  /(?<=^(?:c|unc))o(?=op|or|ex|inc)/gu, // cooperate, coexist
  /oya/gu, // loyal
];
