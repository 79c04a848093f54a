/** Texts under one name: an id or several, all texts dated after another one, or all that have a date. */
export type TextGroup = string | readonly string[] | {readonly after: string} | {readonly dated: true};

/** What an analysis, a figure or a story speaks of: names of groups, or of parts of their texts (`declaration:II`). */
export type GroupNames = readonly string[];

/** A table of a report: an analysis of some texts. */
export interface TableDefinition {
  readonly analysis: string;
  readonly of: GroupNames;
  readonly caption?: string;
  /** How many rows the page shows; files hold them all. */
  readonly shown?: number;
  readonly options?: AnalysisSettings;
}

/** A figure of a report. */
export interface ChartDefinition {
  readonly chart: string;
  readonly of: GroupNames;
  readonly title?: string;
  readonly caption?: string;
  readonly options?: AnalysisSettings;
}

/** What an analysis can be told in a definition; each takes some of them. */
export interface AnalysisSettings {
  readonly shortest?: number | undefined;
  readonly longest?: number | undefined;
  readonly minimum?: number | undefined;
  readonly top?: number | undefined;
  /** Name of a stop list, or null. */
  readonly hide?: string | null | undefined;
  readonly measures?: readonly string[] | undefined;
  /** Which terms a figure draws. */
  readonly terms?: readonly string[] | undefined;
  /** What is followed, looked for, or whose company is counted. */
  readonly query?: string | undefined;
  readonly words?: number | undefined;
}

/** A section told by a story, or made of tables and figures. */
export type SectionDefinition =
  | {readonly story: string; readonly of: string; readonly each?: string}
  | {
      readonly title: string;
      readonly prose?: readonly string[];
      /** Once for each text of this group, which is then named `each`. */
      readonly each?: string;
      /** Told only where these groups have at least so many texts. */
      readonly least?: {readonly [group: string]: number};
      readonly tables?: readonly TableDefinition[];
      readonly charts?: readonly ChartDefinition[];
    };

/** How every figure of a report is drawn. */
export interface FigureSettings {
  /** In millimetres. */
  readonly width?: number | undefined;
  /** In points. */
  readonly fontSize?: number | undefined;
  readonly palette?: string | undefined;
}

/** How every text of a report is read, as the options of the command line. */
export interface ReadingSettings {
  readonly case?: 'fold' | 'keep' | undefined;
  readonly hyphens?: 'keep' | 'split' | undefined;
  readonly unit?: 'word' | 'lemma' | 'stem' | undefined;
  readonly variants?: string | undefined;
  readonly paratext?: boolean | undefined;
  readonly quotations?: 'in' | 'out' | 'only' | undefined;
  readonly notes?: 'in' | 'out' | 'only' | undefined;
}

/** Which texts, analyses and figures make a report, as `*.report.json` says. */
export interface ReportDefinition {
  /** The name of the file, without its ending: the report's folder. */
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly texts: {readonly [group: string]: TextGroup};
  readonly reading?: ReadingSettings;
  readonly figures?: FigureSettings;
  readonly sections: readonly SectionDefinition[];
  /** The file, for the recipe. */
  readonly path: string;
  readonly sha256: string;
}
