import {byCodePoint} from '../base/order.ts';
import type {WindowRule} from '../counts/window-counts.ts';
import {g2FourTerm} from '../measures/association/g2-four-term.ts';
import {logDice} from '../measures/association/log-dice.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import type {StopList} from '../tokens/stop-list.ts';
import {windowRule} from './collocations.ts';
import {columnsOver, decimal, INTEGER} from './columns.ts';
import {type Companion, type Company, companyOf, windowWords} from './company.ts';
import type {Query} from './query.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/** Which company is drawn into a network. */
export interface NetworkOptions extends Partial<WindowRule> {
  /** Words that stand near a node less often are left out; 3 unless told. */
  readonly minimum?: number | undefined;
  /** Words that are never taken in. */
  readonly hide?: StopList | undefined;
  /** How many words each node brings with it; 10 unless told. */
  readonly top?: number | undefined;
}

interface Edge {
  readonly node: string;
  readonly nodeCount: number;
  readonly companion: Companion;
  readonly company: Company;
  readonly strength: number;
}

/**
 * How do the companions of some words hang together among themselves?
 *
 * One row a link: the strongest companions of each node by logDice, then the links among all these words that are no
 * weaker than the weakest of a node's own. `together` words of `term` stand in a window of `node`; of two words that
 * keep each other company the one that was reached first is the node. Counted as in a table of collocations.
 *
 * ```ts
 * import {parseQuery, readText, rows, STOP_LISTS} from 'phraseshift';
 *
 * const texts = [await readText('moscow-1957')];
 * const [link] = rows(collocationNetwork(texts, [parseQuery('peace')], {hide: STOP_LISTS[0]}));
 * [link.node, link.term, link.together]; // → ['peace', 'socialism', 7]
 * ```
 */
export function collocationNetwork(
  texts: readonly Text[],
  queries: readonly Query[],
  options: NetworkOptions = {},
): Table {
  const {minimum = 3, hide, top = 10} = options;
  const rule = windowRule(options);
  const linksOf = (query: Query) => linksFrom(texts, query, {rule, minimum, hide});
  const own = queries.flatMap(query => linksOf(query).slice(0, top));
  const edges = [...once(own), ...among(own, queries, linksOf)];
  return table({
    name: 'collocation-network',
    title: `The company of ${queries.map(({text}) => `“${text}”`).join(', ')}: ${windowWords(rule)}`,
    texts: texts.map(textSize),
    columns: edgeColumns(edges),
    notes: [],
    recipe: recipeOf({
      command: 'collocation-network',
      texts,
      settings: {...rule, terms: queries.map(({text}) => text), minimum, hide: hide?.name ?? null, top},
      measures: ['association/log-dice', 'association/g2-four-term'],
    }),
  });
}

/** The links of a node, the strongest first, ties by code point. */
function linksFrom(
  texts: readonly Text[],
  query: Query,
  {rule, minimum, hide}: {rule: WindowRule; minimum: number; hide: StopList | undefined},
): readonly Edge[] {
  const company = companyOf(texts, query, rule);
  return company.companions
    .filter(({term, left, right}) => left + right >= minimum && !(hide?.words.has(term) ?? false))
    .map(companion => ({
      node: query.text,
      nodeCount: company.nodes,
      companion,
      company,
      strength: logDice.score(cellOf(companion, company)) ?? Number.NEGATIVE_INFINITY,
    }))
    .sort((a, b) => b.strength - a.strength || byCodePoint(a.companion.term, b.companion.term));
}

/** The links between the words that the nodes have brought, none weaker than the weakest of these. */
function among(
  own: readonly Edge[],
  queries: readonly Query[],
  linksOf: (query: Query) => readonly Edge[],
): readonly Edge[] {
  const weakest = Math.min(...own.map(({strength}) => strength));
  const asked = new Set(queries.map(({text}) => text));
  const brought = [...new Set(own.map(({companion}) => companion.term))].filter(term => !asked.has(term));
  const inside = new Set(brought);
  const links = brought.flatMap(term =>
    linksOf({text: term, slots: [{term}]}).filter(
      ({companion, strength}) => inside.has(companion.term) && strength >= weakest,
    ),
  );
  return once(links);
}

/** Of two links between the same words the first. */
function once(edges: readonly Edge[]): readonly Edge[] {
  const seen = new Set<string>();
  return edges.filter(({node, companion: {term}}) => {
    const isNew = !seen.has(`${node}\n${term}`) && !seen.has(`${term}\n${node}`);
    seen.add(`${node}\n${term}`);
    return isNew;
  });
}

function cellOf({left, right, alone}: Companion, {near, words}: Company) {
  return {o11: left + right, f1: near, f2: alone, n: words};
}

const COUNT = {unit: 'occurrences', format: INTEGER};
const TOGETHER = {name: 'together', title: 'Together', about: 'words of the companion in a window', ...COUNT};
const STRENGTH = {
  ...{name: 'logDice', title: logDice.title, unit: logDice.unit},
  ...{format: decimal(2), measure: 'association/log-dice'},
};
const EVIDENCE = {
  ...{name: 'g2FourTerm', title: g2FourTerm.title, unit: g2FourTerm.unit},
  ...{format: decimal(2), measure: 'association/g2-four-term'},
};

function edgeColumns(edges: readonly Edge[]) {
  const column = columnsOver(edges);
  return [
    column.text({name: 'node', title: 'Node'}, ({node}) => node),
    column.text({name: 'term', title: 'Companion'}, ({companion}) => companion.term),
    column.number(TOGETHER, ({companion: {left, right}}) => left + right),
    column.number({name: 'nodeCount', title: 'Node in all', ...COUNT}, ({nodeCount}) => nodeCount),
    column.number({name: 'count', title: 'Companion in all', ...COUNT}, ({companion: {alone}}) => alone),
    column.number(STRENGTH, ({strength}) => strength),
    column.number(EVIDENCE, ({companion, company}) => g2FourTerm.score(cellOf(companion, company))),
  ];
}
