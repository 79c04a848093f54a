import {max, min, sum} from 'd3';
import {InputError} from '../../base/errors.ts';
import {byCodePoint} from '../../base/order.ts';
import {textWidth} from '../../base/text-width.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import {fitted} from '../drawing/fitted.ts';
import {plotWidth} from '../drawing/frame.ts';
import {printable} from '../drawing/printable.ts';
import {SPACE, TYPE, WIDEST_LABEL} from '../theme.ts';
import {LARGEST, type NetworkFrame} from './frame.ts';

/** A word of a network. */
export interface NetworkNode {
  readonly term: string;
  readonly label: string;
  /** Occurrences in the texts. */
  readonly count: number;
  /** Whether it is one of those whose company is shown. */
  readonly isAsked: boolean;
  readonly radius: number;
}

/** A link between two words. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly together: number;
  /** logDice. */
  readonly strength: number;
}

/** The words and links that are drawn. */
export interface NetworkGraph {
  readonly nodes: readonly NetworkNode[];
  /** Strongest first. */
  readonly edges: readonly NetworkEdge[];
  /** The scale of the dots and of the lines. */
  readonly counts: readonly [least: number, most: number];
  readonly strengths: readonly [least: number, most: number];
  /** Words of the table for which there is no room. */
  readonly left: number;
}

const SMALLEST = 1.2;
/** How much of the plot dots and labels may take; the rest is for the lines between them. */
const FULL = 0.42;

/** The words and links of a table, as many as there is room for. InputError when there is none. */
export function networkGraph(table: Table, frame: NetworkFrame): NetworkGraph {
  const edges = edgesOf(table);
  if (edges.length === 0) {
    throw new InputError(
      `nothing to draw: ${table.name} has no link; expected a node that keeps company with some word`,
    );
  }
  const counts = countsOf(table);
  const most = max(counts.values()) ?? 1;
  const {terms} = table.recipe.settings;
  const asked = new Set(Array.isArray(terms) ? terms : []);
  const nodes = inOrder(edges, asked).map(term => {
    const count = counts.get(term) ?? 0;
    const label = fitted(printable(term), plotWidth(frame) * WIDEST_LABEL, {size: TYPE.label, bold: true});
    const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(count / most));
    return {term, label, count, isAsked: asked.has(term), radius};
  });
  return drawnPart(nodes, edges, frame);
}

/** The words that fit, and the links among them; a word that lost all its links goes too. */
function drawnPart(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  frame: NetworkFrame,
): NetworkGraph {
  const room = plotWidth(frame) * frame.height * FULL;
  const fit = nodes.filter((_, i) => i < 2 || sum(nodes.slice(0, i + 1), areaOf) <= room);
  const inside = new Set(fit.map(({term}) => term));
  const drawn = edges.filter(({from, to}) => inside.has(from) && inside.has(to));
  const linked = new Set(drawn.flatMap(({from, to}) => [from, to]));
  const shown = fit.filter(({term}) => linked.has(term));
  const span = (values: readonly number[]) => [min(values) ?? 0, max(values) ?? 0] as const;
  return {
    nodes: shown,
    edges: drawn,
    counts: span(shown.map(({count}) => count)),
    strengths: span(drawn.map(({strength}) => strength)),
    left: nodes.length - shown.length,
  };
}

function areaOf({label, radius, isAsked}: NetworkNode): number {
  const width = Math.max(radius * 2, textWidth(label, TYPE.label, isAsked)) + SPACE.gap;
  return width * (radius * 2 + SPACE.leading + SPACE.gap);
}

function edgesOf(table: Table): readonly NetworkEdge[] {
  const [from, to] = [texts(table, 'node'), texts(table, 'term')];
  const [together, strength] = [numbers(table, 'together'), numbers(table, 'logDice')];
  return from
    .map((node, row) => ({
      from: node ?? '',
      to: to[row] ?? '',
      together: together[row] ?? 0,
      strength: strength[row] ?? 0,
    }))
    .filter(edge => edge.from !== edge.to)
    .sort((a, b) => b.strength - a.strength || byCodePoint(a.from, b.from) || byCodePoint(a.to, b.to));
}

function countsOf(table: Table): ReadonlyMap<string, number> {
  const [from, to] = [texts(table, 'node'), texts(table, 'term')];
  const [nodes, companions] = [numbers(table, 'nodeCount'), numbers(table, 'count')];
  const entries = from.flatMap((node, row) => [
    [to[row] ?? '', companions[row] ?? 0] as const,
    [node ?? '', nodes[row] ?? 0] as const,
  ]);
  return new Map(entries);
}

/** Nodes that were asked for first, then the words of the strongest links. */
function inOrder(edges: readonly NetworkEdge[], asked: ReadonlySet<unknown>): readonly string[] {
  const terms = [...new Set(edges.flatMap(({from, to}) => [from, to]))];
  return [...terms.filter(term => asked.has(term)), ...terms.filter(term => !asked.has(term))];
}
