import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {SPACE, TYPE} from '../theme.ts';
import type {NetworkFrame} from './frame.ts';
import type {NetworkGraph, NetworkNode} from './graph.ts';

/** A word at its place in the plot, in pixels, with the middle of the line of its label. */
export interface PlacedNode extends NetworkNode {
  readonly x: number;
  readonly y: number;
  readonly labelY: number;
  /** Half the width of the label. */
  readonly half: number;
}

/** A word that forces push about: its box reaches `half` to the sides, `above` and `below` its middle. */
interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly half: number;
  readonly above: number;
  readonly below: number;
}

const TICKS = 300;
const LABEL_ABOVE = TYPE.label * 0.42;
const LABEL_BELOW = TYPE.label * 0.51;

/**
 * Words at places where linked ones lie near each other and none covers another: links pull, words push, boxes part.
 *
 * Forces start from fixed places, run a fixed number of steps and take their chance from a fixed sequence (d3-force's
 * own), so the same graph lies the same way on every machine. A word whose box still meets that of an earlier one is left out.
 */
export function placedGraph({nodes, edges}: NetworkGraph, frame: NetworkFrame): readonly PlacedNode[] {
  const [width, height] = [plotWidth(frame), frame.height];
  const bodies = nodes.map((node, i) => bodyOf(node, startOf(i, {width, height})));
  const indexOf = new Map(nodes.map(({term}, i) => [term, i]));
  const links: SimulationLinkDatum<Body>[] = edges.map(({from, to}) => ({
    source: indexOf.get(from) ?? 0,
    target: indexOf.get(to) ?? 0,
  }));
  const settle = () => {
    part(bodies);
    keepInside(bodies, width, height);
  };
  const reach = Math.sqrt((width * height) / nodes.length);
  const simulation = forceSimulation(bodies)
    .stop()
    .force(
      'link',
      forceLink(links)
        .distance(reach * 0.75)
        .strength(0.3),
    )
    .force('push', forceManyBody<Body>().strength(-(reach ** 2) / 25))
    .force('x', forceX<Body>(width / 2).strength(0.03))
    .force('y', forceY<Body>(height / 2).strength((0.03 * width) / height))
    .force('boxes', settle);
  simulation.tick(TICKS);
  for (let round = 0; round < TICKS; round++) settle();
  return nodes
    .map((node, i) => placed(node, bodies[i] as Body))
    .filter((_, i) => !bodies.slice(0, i).some(other => overlapOf(bodies[i] as Body, other) !== undefined));
}

/** A spiral from the middle, stretched to the shape of the plot. */
function startOf(i: number, {width, height}: {width: number; height: number}): {x: number; y: number} {
  const [radius, angle] = [0.09 * Math.sqrt(i + 0.5), i * Math.PI * (3 - Math.sqrt(5))];
  return {
    x: width * (0.5 + radius * Math.cos(angle)),
    y: height * (0.5 + radius * Math.sin(angle)),
  };
}

function bodyOf({label, radius, isAsked}: NetworkNode, start: {x: number; y: number}): Body {
  const half = Math.max(radius, textWidth(label, TYPE.label, isAsked) / 2) + SPACE.gap / 2;
  return {
    ...start,
    half,
    above: radius + SPACE.gap / 2,
    below: radius + LABEL_ABOVE + LABEL_BELOW + SPACE.gap / 2,
  };
}

function placed(node: NetworkNode, {x, y, half}: Body): PlacedNode {
  const labelY = hundredth(y + node.radius + LABEL_ABOVE + 0.5);
  return {...node, x: hundredth(x), y: hundredth(y), labelY, half: hundredth(half - SPACE.gap / 2)};
}

/** How far two boxes lie in each other, across and down; undefined when they do not. */
function overlapOf(a: Body, b: Body): {readonly across: number; readonly down: number} | undefined {
  const across = a.half + b.half - Math.abs(b.x - a.x);
  const down = Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above);
  return across > 0.01 && down > 0.01 ? {across, down} : undefined;
}

/** Pushes boxes apart that lie in each other, each by half, the shorter way. */
function part(bodies: readonly Body[]): void {
  bodies.forEach((a, i) => {
    for (const b of bodies.slice(i + 1)) {
      const overlap = overlapOf(a, b);
      if (overlap === undefined) continue;
      if (overlap.across < overlap.down) {
        const step = (overlap.across / 2) * (b.x >= a.x ? 1 : -1);
        [a.x, b.x] = [a.x - step, b.x + step];
      } else {
        const step = (overlap.down / 2) * (b.y >= a.y ? 1 : -1);
        [a.y, b.y] = [a.y - step, b.y + step];
      }
    }
  });
}

function keepInside(bodies: readonly Body[], width: number, height: number): void {
  for (const body of bodies) {
    body.x = Math.max(body.half, Math.min(width - body.half, body.x));
    body.y = Math.max(body.above, Math.min(height - body.below, body.y));
  }
}
