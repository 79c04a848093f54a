import type {DrawingOptions} from '../../src/index.ts';

/** One figure of the gallery: which drawing, from which texts. */
export interface GalleryFigure {
  /** Name of a drawing; a `/` and a word after it tell two figures of one drawing apart. */
  readonly draws: string;
  /**
   * Texts of the corpus (`moscow-1957`, `moscow-1957:I`), or, with a `/`, files of the folder that PHRASESHIFT_TEXTS
   * names (`confessions/westminster-1647.txt`); with a `/` at its end all texts of that folder.
   */
  readonly texts: readonly string[];
  readonly options?: DrawingOptions;
}

/** Every figure of the gallery, in the order of the page: one line a figure, at least one for each drawing. */
export const FIGURES: readonly GalleryFigure[] = [
  {draws: 'frequency-bars', texts: ['moscow-1957']},
  {draws: 'keyness-bars', texts: ['moscow-1957:I', 'moscow-1957']},
  {
    draws: 'keyness-bars/confessions',
    texts: ['confessions/london-baptist-1689.txt', 'confessions/westminster-1647.txt'],
  },
  {draws: 'effect-evidence', texts: ['moscow-1957:I', 'moscow-1957']},
  {
    draws: 'effect-evidence/confessions',
    texts: ['confessions/london-baptist-1689.txt', 'confessions/westminster-1647.txt'],
  },
  {
    draws: 'effect-evidence/novels',
    texts: ['novels/Doyle_Hound_1902.txt', 'novels/Eliot_Adam_1859.txt'],
  },
  {draws: 'frequency-scatter', texts: ['moscow-1957:I', 'moscow-1957']},
  {
    draws: 'frequency-scatter/novels',
    texts: ['novels/Doyle_Hound_1902.txt', 'novels/Eliot_Adam_1859.txt'],
  },
  {
    draws: 'dispersion-strip',
    texts: ['moscow-1957'],
    options: {terms: ['peace', 'war', 'imperialism', 'working class', 'revisionism', 'dogmatism']},
  },
  {
    draws: 'dispersion-strip/inaugurals',
    texts: ['inaugurals/'],
    options: {terms: ['freedom', 'peace', 'world']},
  },
  {draws: 'section-heatmap', texts: ['moscow-1957']},
  {
    draws: 'collocation-network',
    texts: ['moscow-1957'],
    options: {terms: ['peace', 'war', 'socialism', 'working class']},
  },
  {draws: 'vocabulary-growth', texts: ['moscow-1957']},
  {draws: 'vocabulary-growth/inaugurals', texts: ['inaugurals/']},
  {draws: 'dendrogram', texts: ['moscow-1957:I', 'moscow-1957:II', 'moscow-1957:III', 'moscow-1957:IV']},
  {draws: 'dendrogram/inaugurals', texts: ['inaugurals/']},
  {draws: 'biplot', texts: ['moscow-1957:I', 'moscow-1957:II', 'moscow-1957:III', 'moscow-1957:IV']},
  {draws: 'biplot/inaugurals', texts: ['inaugurals/']},
  {draws: 'allotaxonograph', texts: ['moscow-1957:I', 'moscow-1957']},
  {draws: 'allotaxonograph/novels', texts: ['novels/Doyle_Hound_1902.txt', 'novels/Eliot_Adam_1859.txt']},
  {draws: 'shift-graph', texts: ['moscow-1957:I', 'moscow-1957:IV']},
  {
    draws: 'shift-graph/confessions',
    texts: ['confessions/westminster-1647.txt', 'confessions/london-baptist-1689.txt'],
  },
  {draws: 'shift-slope', texts: ['moscow-1957:I', 'moscow-1957:IV']},
  {
    draws: 'shift-slope/confessions',
    texts: ['confessions/westminster-1647.txt', 'confessions/london-baptist-1689.txt'],
  },
  {
    draws: 'ribbon',
    texts: ['confessions/westminster-1647.txt', 'confessions/london-baptist-1689.txt'],
  },
  {draws: 'ribbon/rights', texts: ['rights/social-charter-1961.txt', 'rights/social-charter-1996.txt']},
  {
    draws: 'lineage',
    texts: [
      'rights/udhr-1948.txt',
      'rights/echr-1950.txt',
      'rights/iccpr-1966.txt',
      'rights/icescr-1966.txt',
    ],
  },
  {
    draws: 'section-matrix',
    texts: ['confessions/westminster-1647.txt', 'confessions/london-baptist-1689.txt'],
  },
  {draws: 'reuse-map', texts: ['rights/']},
  {draws: 'rank-bump', texts: ['inaugurals/']},
  {
    draws: 'trend',
    texts: ['inaugurals/'],
    options: {
      terms: ['freedom', 'peace', 'world', 'america'],
      dates: ['1945', '1949', '1953', '1957', '1961', '1965', '1969', '1973'],
    },
  },
];
