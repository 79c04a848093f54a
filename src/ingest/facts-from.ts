import {isoDate} from './archive/core-facts.ts';
import type {ParsedFacts} from './parsed.ts';

type PlainFact =
  | 'title'
  | 'parties'
  | 'language'
  | 'edition'
  | 'translator'
  | 'transcriber'
  | 'url'
  | 'rights';

// What people call these in front matter and in the head of a table.
const NAMES: Readonly<Record<string, PlainFact>> = {
  title: 'title',
  parties: 'parties', party: 'parties', speaker: 'parties', speakers: 'parties',
  language: 'language', lang: 'language',
  edition: 'edition', publisher: 'edition',
  translator: 'translator', translated_by: 'translator',
  transcriber: 'transcriber', transcribed_by: 'transcriber',
  url: 'url', source_url: 'url', link: 'url', source: 'url',
  rights: 'rights', license: 'rights', licence: 'rights', copyright: 'rights',
}; // biome-ignore format: one table

/** Facts of a text from named values: front matter, or the other columns of its row. Names that mean nothing here are left. */
export function factsFrom(values: object): ParsedFacts {
  const facts: {-readonly [K in PlainFact]?: string} = {};
  const dates: {adopted?: string; published?: string} = {};
  for (const [key, value] of Object.entries(values)) {
    const name = plainName(key);
    const said = saidBy(value);
    if (said === undefined) continue;
    const date = isoDate(said);
    if (name === 'adopted' && date !== undefined) dates.adopted = date;
    else if (/^(?:date|published|year)$/.test(name) && date !== undefined) dates.published ??= date;
    const fact = NAMES[name];
    if (fact !== undefined && fits(fact, said)) facts[fact] ??= said;
  }
  return Object.keys(dates).length === 0 ? facts : {...facts, dates};
}

/** Whether a name says something of a text that is kept. */
export function isFactName(key: string): boolean {
  const name = plainName(key);
  return name in NAMES || /^(?:adopted|date|published|year)$/.test(name);
}

function plainName(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function saidBy(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).replace(/\s+/g, ' ').trim() || undefined;
}

function fits(fact: PlainFact, said: string): boolean {
  if (fact === 'url') return /^https?:\/\/\S+$/.test(said);
  return fact !== 'language' || /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(said);
}
