import {allotaxonographChart} from './allotaxonograph.ts';
import {biplotChart} from './biplot.ts';
import type {ChartType} from './chart-type.ts';
import {collocationNetworkChart} from './collocation-network.ts';
import {dendrogramChart} from './dendrogram.ts';
import {dispersionStripChart} from './dispersion-strip.ts';
import {effectEvidenceChart} from './effect-evidence.ts';
import {frequencyBarsChart} from './frequency-bars.ts';
import {frequencyScatterChart} from './frequency-scatter.ts';
import {keynessBarsChart} from './keyness-bars.ts';
import {lineageChart} from './lineage.ts';
import {rankBumpChart} from './rank-bump.ts';
import {reuseMapChart} from './reuse-map.ts';
import {ribbonChart} from './ribbon.ts';
import {sectionHeatmapChart} from './section-heatmap.ts';
import {sectionMatrixChart} from './section-matrix.ts';
import {shiftGraphChart} from './shift-graph.ts';
import {shiftSlopeChart} from './shift-slope.ts';
import {trendChart} from './trend.ts';
import {vocabularyGrowthChart} from './vocabulary-growth.ts';

/**
 * Every chart type, in the order help and reports list them.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * named('chart', 'frequency-bars', CHARTS).draws; // → 'frequencies'
 * ```
 */
export const CHARTS = [
  frequencyBarsChart,
  keynessBarsChart,
  effectEvidenceChart,
  frequencyScatterChart,
  dispersionStripChart,
  sectionHeatmapChart,
  collocationNetworkChart,
  vocabularyGrowthChart,
  dendrogramChart,
  biplotChart,
  allotaxonographChart,
  shiftGraphChart,
  shiftSlopeChart,
  ribbonChart,
  lineageChart,
  sectionMatrixChart,
  reuseMapChart,
  rankBumpChart,
  trendChart,
] as const satisfies readonly ChartType[];

/** Name of a chart type. */
export type ChartName = (typeof CHARTS)[number]['name'];
