import {DRAWINGS, type FrequencyList, named, type Report, STOP_LISTS, type Text} from '../../src/index.ts';
import {FIGURES, type GalleryFigure} from './figures.ts';
import {galleryTexts} from './gallery-texts.ts';

type Section = Report['sections'][number];

/** Every figure of the gallery as one report: a section a figure, with what it says in words, and what was left out. */
export async function galleryReport(folder: string | undefined): Promise<Report> {
  const known = new Map<string, Text | FrequencyList>();
  const sections: Section[] = [];
  for (const figure of FIGURES) sections.push(await sectionOf(figure, folder, known));
  const recipe = sections.flatMap(({blocks}) =>
    blocks.flatMap(block => (block.kind === 'chart' ? [block.chart.table.recipe] : [])),
  )[0];
  if (recipe === undefined) throw new Error('the gallery has no figure');
  return {
    name: 'gallery',
    title: 'Gallery',
    subtitle: 'Every figure that phraseshift draws from texts',
    sections,
    notes: [],
    recipe: {...recipe, command: 'gallery', inputs: [], settings: {}, measures: []},
  };
}

async function sectionOf(
  {draws, texts: names, options}: GalleryFigure,
  folder: string | undefined,
  known: Map<string, Text | FrequencyList>,
): Promise<Section> {
  const [name = '', which] = draws.split('/');
  const drawing = named('drawing', name, DRAWINGS);
  const id = draws.replace('/', '-');
  const texts = await galleryTexts(names, folder, known);
  if (texts === undefined) {
    const caution = `Not drawn: ${names.join(', ')} lie in the folder that PHRASESHIFT_TEXTS names, and none is named.`;
    return {id, title: id, blocks: [{kind: 'cautions', cautions: [caution]}]};
  }
  const chart = drawing.draw(texts, {hide: STOP_LISTS[0], ...options, name: id});
  return {
    id,
    title: which === undefined ? chart.title : `${chart.title} (${which})`,
    blocks: [
      {kind: 'prose', text: `phraseshift chart ${drawing.name}`},
      {kind: 'chart', chart},
      {kind: 'prose', text: `In words: ${chart.alt}`},
    ],
  };
}
