import {allotaxonographDrawing} from './allotaxonograph.ts';
import {biplotDrawing} from './biplot.ts';
import {collocationNetworkDrawing} from './collocation-network.ts';
import {dendrogramDrawing} from './dendrogram.ts';
import {dispersionStripDrawing} from './dispersion-strip.ts';
import type {Drawing} from './drawing.ts';
import {effectEvidenceDrawing} from './effect-evidence.ts';
import {frequencyBarsDrawing} from './frequency-bars.ts';
import {frequencyScatterDrawing} from './frequency-scatter.ts';
import {keynessBarsDrawing} from './keyness-bars.ts';
import {lineageDrawing} from './lineage.ts';
import {rankBumpDrawing} from './rank-bump.ts';
import {reuseMapDrawing} from './reuse-map.ts';
import {ribbonDrawing} from './ribbon.ts';
import {sectionHeatmapDrawing} from './section-heatmap.ts';
import {sectionMatrixDrawing} from './section-matrix.ts';
import {shiftGraphDrawing} from './shift-graph.ts';
import {shiftSlopeDrawing} from './shift-slope.ts';
import {trendDrawing} from './trend.ts';
import {vocabularyGrowthDrawing} from './vocabulary-growth.ts';

/**
 * Every figure that can be drawn from texts, in the order help lists them: that of the charts.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * named('chart', 'keyness-bars', DRAWINGS).takes; // → 'two texts'
 * ```
 */
export const DRAWINGS: readonly Drawing[] = [
  frequencyBarsDrawing,
  keynessBarsDrawing,
  effectEvidenceDrawing,
  frequencyScatterDrawing,
  dispersionStripDrawing,
  sectionHeatmapDrawing,
  collocationNetworkDrawing,
  vocabularyGrowthDrawing,
  dendrogramDrawing,
  biplotDrawing,
  allotaxonographDrawing,
  shiftGraphDrawing,
  shiftSlopeDrawing,
  ribbonDrawing,
  lineageDrawing,
  sectionMatrixDrawing,
  reuseMapDrawing,
  rankBumpDrawing,
  trendDrawing,
];
