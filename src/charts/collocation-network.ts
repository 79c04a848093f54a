import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {networkFrame} from './collocation-network/frame.ts';
import {networkGraph} from './collocation-network/graph.ts';
import {placedGraph} from './collocation-network/placed-graph.ts';
import {networkSpec} from './collocation-network/spec.ts';
import {networkAlt, networkCaption} from './collocation-network/words.ts';
import {figure} from './drawing/figure.ts';

/** How the companions of some words hang together. */
export const collocationNetworkChart = {
  name: 'collocation-network',
  title: 'Words that keep company',
  about: 'The strongest companions of some words and the links among them: thick lines are strong links.',
  draws: 'collocation-network',
  draw: collocationNetwork,
} as const satisfies ChartType;

/**
 * Which words keep company with which? Words as dots whose area shows how often they occur, links as lines whose
 * width shows how strong they are (logDice).
 *
 * Takes a table of links (columns node, term, together, nodeCount, count, logDice); the nodes are the `terms` of its
 * recipe. Draws as many words as there is room for, nodes first, then those of the strongest links. The same table gives
 * the same places: they come from forces that start from fixed places and run a fixed time. InputError when there is no link.
 */
export function collocationNetwork(table: Table, options: ChartOptions = {}): Chart {
  const frame = networkFrame(options);
  const graph = networkGraph(table, frame);
  const placed = placedGraph(graph, frame);
  const facts = {
    name: collocationNetworkChart.name,
    title: collocationNetworkChart.title,
    alt: networkAlt(graph),
    caption: networkCaption(table, graph),
    frame,
    height: frame.height,
    drawn: graph.nodes.map(({label}) => label),
    spec: networkSpec(placed, graph, frame),
  };
  return figure(table, facts, options);
}
