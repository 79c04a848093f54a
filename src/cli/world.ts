import type {
  AddOptions,
  CatalogueEntry,
  Chart,
  Collation,
  Corpus,
  CorpusChanges,
  FetchOptions,
  FigureFileOptions,
  FrequencyList,
  Methods,
  Note,
  Plan,
  ReadTextOptions,
  Recipe,
  RecipeDocuments,
  Report,
  ReportDefinition,
  ScoreList,
  Table,
  Text,
  Verification,
} from '../index.ts';
import type {Replay} from './replayed.ts';

/** How a table is to be shown. */
export interface Showing {
  readonly json?: boolean | undefined;
  /** Write to this file instead; its ending tells the format. */
  readonly out?: string | undefined;
  /** Columns for a person's eye, in order; all of them in files and JSON. */
  readonly columns?: readonly string[] | undefined;
}

/** Everything a command may touch. Tests pass one of their own. */
export interface World {
  readonly readText: (name: string, options: ReadTextOptions) => Promise<Text | FrequencyList>;
  readonly readCorpus: (folder: string | undefined) => Promise<Corpus>;
  readonly readPlan: (path: string) => Promise<Plan>;
  readonly readScores: (path: string) => Promise<ScoreList>;
  readonly readReportDefinition: (path: string) => Promise<ReportDefinition>;
  /** Brings files into the corpus, all of them or none. */
  readonly addTexts: (sources: readonly string[], options: AddOptions) => Promise<CorpusChanges>;
  /** Fetches texts of the catalogue into the corpus, all of them or none. */
  readonly fetchTexts: (ids: readonly string[] | 'all', options: FetchOptions) => Promise<CorpusChanges>;
  /** The texts that phraseshift knows of, and which of them the corpus has. */
  readonly readCatalogue: (
    folder: string | undefined,
  ) => Promise<{readonly entries: readonly CatalogueEntry[]; readonly held: ReadonlySet<string>}>;
  /** Takes texts out of the corpus, all of them or none. */
  readonly removeTexts: (ids: readonly string[], folder: string | undefined) => Promise<CorpusChanges>;
  /** Compares the texts of the corpus, or those named, with their manifests. */
  readonly verifyTexts: (ids: readonly string[], folder: string | undefined) => Promise<Verification>;
  /** Prints a table on stdout, or writes it; its notes go to stderr. */
  readonly show: (table: Table, showing: Showing) => Promise<void>;
  /** Gives the paths written. */
  readonly writeFigure: (
    chart: Chart,
    out: string,
    options?: FigureFileOptions,
  ) => Promise<readonly string[]>;
  /** Gives the paths written, the page first. */
  readonly writeReport: (report: Report, folder: string) => Promise<readonly string[]>;
  /** A recipe, and its texts as they are now. */
  readonly readRecipe: (
    path: string,
    corpus: string | undefined,
  ) => Promise<RecipeDocuments & {readonly recipe: Recipe}>;
  /** Writes the methods and their bibliography; gives the paths written. */
  readonly writeMethods: (methods: Methods, stem: string) => Promise<readonly string[]>;
  /** Types the command of a recipe again and compares what comes of it, byte by byte. */
  readonly replay: (path: string) => Promise<Replay>;
  /** Writes two texts side by side; the file's ending tells the format. */
  readonly writeCollation: (collation: Collation, path: string) => Promise<void>;
  /** A line for people, on stdout. */
  readonly say: (line: string) => void;
  /** Findings about the data, on stderr. */
  readonly note: (notes: readonly Note[]) => void;
  /** What is being done now: shown on a terminal when work takes over a second. */
  readonly step: (what: string) => void;
}
