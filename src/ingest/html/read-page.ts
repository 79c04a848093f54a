import type {Detected} from '../decode-detected.ts';
import {c1Notes} from '../markup/c1-notes.ts';
import type {Mark, Parsed, ParsedFacts} from '../parsed.ts';
import {articleRoles} from './article-roles.ts';
import {readReferences} from './character-references.ts';
import {commonRoles} from './common-roles.ts';
import {type ElementText, elementText} from './element-text.ts';
import {houseRoles, isHouseStyle, provenanceBlocks} from './house-style.ts';
import type {HtmlPage} from './html-page.ts';
import {ledgerOfPieces} from './ledger-of-pieces.ts';
import {noteRoles} from './note-roles.ts';
import {parsePage} from './parse-page.ts';
import {provenanceFacts, translatorIn} from './provenance.ts';
import {readFlow} from './read-flow.ts';
import type {Roles} from './role.ts';

/**
 * Reads a web page: its paragraphs, headings, quotations and notes, without its mark-up and what surrounds the text.
 *
 * Pages of marxists.org are read by their house styles, others by what Readability takes for the article. `parse5` is
 * handed in, since it is loaded only when a page is read.
 */
export async function readPage(decoded: Detected, parse5: typeof import('parse5')): Promise<Parsed> {
  const read = readReferences(parse5);
  const page = parsePage(decoded.text, parse5);
  const textOf = elementText(page, read);
  const base: Roles = new Map([...commonRoles(page, textOf), ...noteRoles(page, textOf)]);
  const own = isHouseStyle(page)
    ? {roles: houseRoles(page, textOf, base), notes: []}
    : await articleRoles(page, base);
  const roles = new Map([...base, ...own.roles]);
  const {pieces, marks} = readFlow(page, roles, read);
  return {
    ...decoded,
    ledger: ledgerOfPieces(page.source, pieces),
    marks: [...marks].sort(inOrder),
    facts: factsOf(page, textOf),
    notes: [...(decoded.notes ?? []), ...c1Notes(decoded.text), ...own.notes],
    isParted: true,
  };
}

/** By start, then by end, longest first. */
function inOrder(a: Mark, b: Mark): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

function factsOf(page: HtmlPage, textOf: ElementText): ParsedFacts {
  const {elements} = page;
  const title = ['h1', 'title']
    .map(name => elements.findIndex(element => element.name === name))
    .filter(at => at >= 0)
    .map(at => textOf(at).replace(/\s+/g, ' '))
    .find(text => text !== '');
  const language = elements.find(({name}) => name === 'html')?.attributes.get('lang');
  const blocks = provenanceBlocks(page).map(at => textOf(at));
  const translator = blocks.map(translatorIn).find(name => name !== undefined);
  return {
    ...(title === undefined ? {} : {title}),
    ...(language === undefined || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? {} : {language}),
    ...(translator === undefined ? {} : {translator}),
    ...blocks.map(text => provenanceFacts(text.split('\n'))).find(facts => facts !== undefined),
  };
}
