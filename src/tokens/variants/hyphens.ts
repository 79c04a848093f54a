import type {VariantList} from '../variant-list.ts';

// Words written as two, with a hyphen, or as one; our own compilation from prose of the twentieth century.
const ONE_WORD: ReadonlyMap<string, string> = new Map(
  (
    'to-day to-morrow to-night week-end world-wide nation-wide country-wide cease-fire stock-pile war-monger ' +
    'war-mongers war-mongering break-through over-all under-ground work-shop ear-mark fore-see short-sighted ' +
    'far-sighted life-time war-time peace-time foot-hold strong-hold key-note band-wagon some-one every-one any-one ' +
    'some-body any-body every-body some-thing any-thing every-thing with-out can-not hand-book text-book news-paper ' +
    'rail-way rail-road land-owner land-owners land-lord ship-building house-wife school-teacher grass-roots'
  )
    .split(' ')
    .map(word => [word, word.replace('-', '')]),
);

/** Prefixes whose hyphen comes and goes; the hyphen stays before a proper adjective and between two like vowels. */
const PREFIXED =
  /^(co|re|pre|post|anti|non|neo|semi|inter|mid|multi|sub|ultra|counter|under|over|intra|trans|extra|micro|macro)-(\p{Ll}{3,})$/u;
const PROPER =
  /^(?:soviet|america|europ|brit|english|french|german|ital|russia|chin|japan|pol(?:ish|and)|hungar|romania|rumania|yugoslav|afric|asia|arab|jew|christ|marx|lenin|stalin|trotsk|bolshevi|hitler|tito|gandhi|zion|atlantic|danub|islam|cathol|victoria|shakespear|darwin|kant|hegel|freud|vietnam|korea|india|ira[nq]|israel|franco)/u;
const LIKE_VOWELS = /([aeiou])-\1/u;
/** A hyphen that tells two words apart: `re-form` is not `reform`. */
const TOLD_APART = /^re-(?!e)/u;

/** Like vowels that met in one word: the hyphen comes back. */
const REJOINED: readonly (readonly [RegExp, string])[] = [
  [/^(co)[oö](perat\p{Ll}+|rdinat\p{Ll}+|pt(?:s|ed|ing)?)$/u, '$1-o$2'],
  [
    /^(re)[eë](lect\p{Ll}*|stablish\p{Ll}*|xamin\p{Ll}+|ducat\p{Ll}+|merg\p{Ll}+|nter\p{Ll}*|quip\p{Ll}*)$/u,
    '$1-e$2',
  ],
  [/^(pre)[eë](minen\p{Ll}+|mpt\p{Ll}*|xist\p{Ll}*)$/u, '$1-e$2'],
  [/^(anti|semi)(i(?:mperial|ntellect|nflation|ndustri|ndepend)\p{Ll}*)$/u, '$1-$2'],
];

/** Words whose hyphen comes and goes: `Marxism Leninism` as `Marxism-Leninism`, `to-day` as `today`. */
export const hyphens = {
  name: 'hyphens',
  about:
    'Words written with and without a hyphen. After a prefix (anti-, non-, inter-, counter- …) the hyphen goes, but ' +
    'stays before a proper adjective (anti-Soviet) and between two like vowels (co-operation, also for cooperation); ' +
    're- loses it only there, for re-form is not reform. By list: to-day, world-wide, Marxism Leninism and their like.',
  formOf(word) {
    const listed = ONE_WORD.get(word);
    if (listed !== undefined) return listed;
    if (!word.includes('-')) return rejoined(word);
    const [, prefix = '', rest = ''] = PREFIXED.exec(word) ?? [];
    if (prefix === '' || PROPER.test(rest) || LIKE_VOWELS.test(word) || TOLD_APART.test(word))
      return undefined;
    return prefix + rest;
  },
  phrases: [
    ['marxism leninism', 'marxism-leninism'],
    ['marxist leninist', 'marxist-leninist'],
    ['marxist leninists', 'marxist-leninists'],
    ['peace loving', 'peace-loving'],
    ['freedom loving', 'freedom-loving'],
    ['so called', 'so-called'],
    ['co operation', 'co-operation'],
    ['co operate', 'co-operate'],
    ['co existence', 'coexistence'],
    ['co ordination', 'co-ordination'],
    ['anti imperialist', 'anti-imperialist'],
    ['anti fascist', 'antifascist'],
    ['anti communist', 'anticommunist'],
    ['anti communism', 'anticommunism'],
    ['anti soviet', 'anti-soviet'],
    ['counter revolution', 'counterrevolution'],
    ['counter revolutionary', 'counterrevolutionary'],
    ['semi colonial', 'semicolonial'],
    ['neo colonialism', 'neocolonialism'],
    ['non aggression', 'nonaggression'],
    ['non interference', 'noninterference'],
    ['self determination', 'self-determination'],
    ['world wide', 'worldwide'],
    ['week end', 'weekend'],
    ['can not', 'cannot'],
  ],
} as const satisfies VariantList;

function rejoined(word: string): string | undefined {
  const found = REJOINED.find(([pattern]) => pattern.test(word));
  return found === undefined ? undefined : word.replace(found[0], found[1]);
}
