import {type CompareOptions, compare} from '../analyses/compare.ts';
import {type FrequencyOptions, frequencies} from '../analyses/frequencies.ts';
import {frequentTerms} from '../analyses/frequent-terms.ts';
import {occurrenceTable} from '../analyses/occurrence-table.ts';
import {parseQuery} from '../analyses/query.ts';
import {termBySection} from '../analyses/term-by-section.ts';
import {InputError} from '../base/errors.ts';
import type {ChartOptions} from '../charts/chart-type.ts';
import {dispersionStrip} from '../charts/dispersion-strip.ts';
import {frequencyBars} from '../charts/frequency-bars.ts';
import {keynessBars} from '../charts/keyness-bars.ts';
import {sectionHeatmap} from '../charts/section-heatmap.ts';
import type {Chart} from '../model/chart.ts';
import type {FrequencyList, Text} from '../model/text.ts';

/** What is counted or compared for a figure, and how it is drawn. */
export interface DrawingOptions extends CompareOptions, FrequencyOptions, ChartOptions {}

/** A way from texts to a figure: the analysis it needs, and the chart that draws the result. */
export interface Drawing {
  /** That of its chart. */
  readonly name: string;
  readonly draw: (texts: readonly (Text | FrequencyList)[], options: DrawingOptions) => Chart;
}

/** Every figure that can be drawn from texts. */
export const DRAWINGS: readonly Drawing[] = [
  {name: 'frequency-bars', draw: drawFrequencies},
  {name: 'keyness-bars', draw: drawKeyness},
  {
    name: 'dispersion-strip',
    draw: (texts, options) => {
      const text = theOne(texts, 'dispersion-strip');
      const terms = options.terms ?? frequentTerms(text, options.top ?? 8);
      return dispersionStrip(
        occurrenceTable(
          text,
          terms.map(term => parseQuery(term)),
        ),
        {...drawn(options), terms},
      );
    },
  },
  {
    name: 'section-heatmap',
    draw: (texts, options) => {
      const text = theOne(texts, 'section-heatmap');
      const terms = options.terms ?? frequentTerms(text, options.top ?? 15);
      return sectionHeatmap(
        termBySection(
          text,
          terms.map(term => parseQuery(term)),
        ),
        {...drawn(options), terms},
      );
    },
  },
];

function drawFrequencies(texts: readonly (Text | FrequencyList)[], options: DrawingOptions): Chart {
  const [text, ...more] = texts;
  if (text === undefined || more.length > 0) throw wrongNumber('frequency-bars', 'one text', texts.length);
  const {top: _, ...all} = options; // the chart cuts: what is hidden needs the whole table
  return frequencyBars(frequencies(text, all), options);
}

function drawKeyness(texts: readonly (Text | FrequencyList)[], options: DrawingOptions): Chart {
  const [target, reference, ...more] = texts;
  if (target === undefined || reference === undefined || more.length > 0) {
    throw wrongNumber('keyness-bars', 'two texts, target and reference', texts.length);
  }
  const {top: _, ...all} = options;
  return keynessBars(compare(target, reference, all), options);
}

function theOne(texts: readonly (Text | FrequencyList)[], name: string): Text {
  const [text, ...more] = texts;
  if (text === undefined || more.length > 0) throw wrongNumber(name, 'one text', texts.length);
  if ('tokens' in text) return text;
  throw new InputError(
    `a frequency list has no places: ${text.label}; expected a text of the corpus or a file`,
  );
}

function wrongNumber(name: string, expected: string, given: number): InputError {
  return new InputError(`wrong number of texts for ${name}: ${given}; expected ${expected}`);
}

/** How it is drawn: what the analysis has cut already is not cut again. */
function drawn({top: _, ...options}: DrawingOptions): ChartOptions {
  return options;
}
