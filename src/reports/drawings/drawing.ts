import type {CompareOptions} from '../../analyses/compare-options.ts';
import type {FrequencyOptions} from '../../analyses/frequencies.ts';
import type {ChartOptions} from '../../charts/chart-type.ts';
import type {Chart} from '../../model/chart.ts';
import type {FrequencyList, Text} from '../../model/text.ts';

/** What is counted or compared for a figure, and how it is drawn. */
export interface DrawingOptions extends CompareOptions, FrequencyOptions, ChartOptions {
  /** Of a shift graph, what is taken apart: `jensen-shannon`; of a dendrogram, the distance: `burrows-delta`. */
  readonly measure?: string | undefined;
  /** When each text was adopted or spoken, in their order, for where the texts do not say. */
  readonly dates?: readonly string[] | undefined;
}

/** A way from texts to a figure: the analysis it needs, and the chart that draws the result. */
export interface Drawing {
  /** That of its chart. */
  readonly name: string;
  /** How many texts it takes; two are a target and a reference, or an earlier and a later. */
  readonly takes: 'one text' | 'two texts' | 'several texts';
  readonly draw: (texts: readonly (Text | FrequencyList)[], options: DrawingOptions) => Chart;
}
