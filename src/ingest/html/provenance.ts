import type {ParsedFacts} from '../parsed.ts';

type Fact = 'edition' | 'translator' | 'transcriber' | 'rights' | 'adopted' | 'published';

// Which fact a line of a provenance block tells, by the word it begins with.
const LABELS: readonly (readonly [label: RegExp, fact: Fact])[] = [
  [/^(?:first\s+)?publi(?:shed|cation)\b(?!\s+domain)/i, 'published'],
  [/^(?:source|from|publisher|printer|printed|edition)\b/i, 'edition'],
  [/^translat/i, 'translator'],
  [/^(?:transcri|html|ocr|mark-?\s?up|proof|online version|digiti|editing|edited)/i, 'transcriber'],
  [/^(?:public domain|copy-?left|copyright|rights|licen[cs]e)/i, 'rights'],
  [/^(?:date|written|delivered|adopted|signed|spoken|first delivered)\b/i, 'adopted'],
];
const LABELLED = /^([^:]{2,40}):\s*(.+)$/;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = `(?<month>${MONTHS.map(name => `${name.slice(0, 3)}[a-z]*`).join('|')})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const DATES = [`${DAY}\\s+${MONTH},?`, `${MONTH}\\s+${DAY},?`, `${MONTH},?`].map(
  form => new RegExp(`\\b${form}\\s+(?<year>\\d{4})\\b`, 'i'),
);
// A line of prose may say who translated, within a sentence.
const TRANSLATED = /\btranslat(?:ed|ion)(?: [^.;:]{0,30})? by (\p{Lu}[^.,;]*)/iu;
const LEADING = /^(?:from|(?:(?:transcribed|translated|for)\b[^:.]*? by))\s+/i;

/** What the lines above or below a text say of where it comes from; undefined when they say nothing of the kind. */
export function provenanceFacts(lines: readonly string[]): ParsedFacts | undefined {
  const found = new Map<Fact, string[]>();
  for (const line of lines) {
    const [, label = line, value = line] = LABELLED.exec(line) ?? [];
    const fact = LABELS.find(([pattern]) => pattern.test(label))?.[1];
    if (fact !== undefined) found.set(fact, [...(found.get(fact) ?? []), said(value)]);
  }
  if (found.size === 0) return undefined;
  const words = (fact: Fact) => found.get(fact)?.join('; ');
  const edition = [words('edition'), words('published')].filter(value => value !== undefined).join('; ');
  const dates = {...dated('adopted', words('adopted')), ...dated('published', words('published'))};
  return {
    ...(edition === '' ? {} : {edition}),
    ...given('translator', words('translator')),
    ...given('transcriber', words('transcriber')),
    ...given('rights', words('rights')),
    ...(Object.keys(dates).length === 0 ? {} : {dates}),
  };
}

/** Without the words that led to it, and the stop after it. */
function said(value: string): string {
  return value
    .replace(LEADING, '')
    .replace(/(?<=[^.]{4})\.$/, '')
    .trim();
}

function given(fact: 'translator' | 'transcriber' | 'rights', value: string | undefined): ParsedFacts {
  const isLanguage = fact === 'translator' && /^the \p{Lu}\p{L}+$/u.test(value ?? ''); // "From the Arabic"
  return value === undefined || isLanguage ? {} : {[fact]: value};
}

function dated(key: 'adopted' | 'published', words: string | undefined): ParsedFacts['dates'] {
  const date = words === undefined ? undefined : dateIn(words);
  return date === undefined ? {} : {[key]: date};
}

/** The first date that words name, as exact as they are: `1937-08-25`, `1956-07`, `1884`. */
export function dateIn(words: string): string | undefined {
  const match = DATES.map(form => form.exec(words)).find(found => found !== null);
  if (match?.groups === undefined) return /\b(1[5-9]\d\d|20\d\d)\b/.exec(words)?.[1];
  const {year = '', month = '', day} = match.groups;
  const number = MONTHS.findIndex(name => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  return [year, String(number), ...(day === undefined ? [] : [day])]
    .map(part => part.padStart(2, '0'))
    .join('-');
}

/** Who translated, as a sentence of an editor says it. */
export function translatorIn(words: string): string | undefined {
  return TRANSLATED.exec(words)?.[1]?.trim();
}
