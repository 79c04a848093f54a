// Everything that also runs in a browser: no disk, no PNG or PDF, no native packages.

export {type AlignOptions, align, MOVED_WORDS} from './align/align.ts';
export {type IsNear, isNear} from './align/near-words.ts';
export {REUSE, type ReuseOptions, textReuse} from './align/text-reuse.ts';
export {agreement} from './analyses/agreement.ts';
export {alignShares} from './analyses/align-shares.ts';
export {type AlignTableOptions, alignTable} from './analyses/align-table.ts';
export {appendix} from './analyses/appendix.ts';
export {beyond} from './analyses/beyond.ts';
export {catalogueTable} from './analyses/catalogue-table.ts';
export {changeList} from './analyses/change-list.ts';
export {changeTable} from './analyses/change-table.ts';
export {collation} from './analyses/collation.ts';
export {collocationNetwork, type NetworkOptions} from './analyses/collocation-network.ts';
export {type CollocationOptions, collocations, USUAL_ASSOCIATION} from './analyses/collocations.ts';
export {companyDifference} from './analyses/company-difference.ts';
export {compare} from './analyses/compare.ts';
export {type CompareManyOptions, compareMany} from './analyses/compare-many.ts';
export type {CompareOptions, EffectInterval} from './analyses/compare-options.ts';
export {type ConcordanceOptions, concordance} from './analyses/concordance.ts';
export type {ConcordanceSort} from './analyses/concordance-order.ts';
export {corpusTable} from './analyses/corpus-table.ts';
export {CORRECTIONS, type Correction} from './analyses/corrections.ts';
export {type CorrespondenceOptions, correspondence} from './analyses/correspondence.ts';
export {detectable} from './analyses/detectable.ts';
export {type DistanceOptions, distances, squareOf} from './analyses/distances.ts';
export {type DivergenceTableOptions, divergence} from './analyses/divergence.ts';
export {type DiversityOptions, diversity} from './analyses/diversity.ts';
export {editShare} from './analyses/edit-share.ts';
export {fileTable} from './analyses/file-table.ts';
export {type FrequencyOptions, frequencies} from './analyses/frequencies.ts';
export {frequentTerms} from './analyses/frequent-terms.ts';
export {keyness} from './analyses/keyness.ts';
export {type LineageOptions, lineage} from './analyses/lineage.ts';
export type {Against} from './analyses/many-groups.ts';
export {measureCards} from './analyses/measure-cards.ts';
export {noteTable} from './analyses/note-table.ts';
export {occurrenceTable} from './analyses/occurrence-table.ts';
export {overview} from './analyses/overview.ts';
export {paragraphTable} from './analyses/paragraph-table.ts';
export {passageMap} from './analyses/passage-map.ts';
export {
  loadPhraseUnit,
  PHRASE_UNITS,
  type PhraseLimits,
  type PhraseUnit,
  type PhraseUnitName,
  phraseUnit,
} from './analyses/phrase-unit.ts';
export {parseQuery, type Query, type QueryOptions, type Slot} from './analyses/query.ts';
export {type RatesByTextOptions, ratesByText} from './analyses/rates-by-text.ts';
export {readability} from './analyses/readability.ts';
export {replayTable} from './analyses/replay-table.ts';
export {reusePairs} from './analyses/reuse-pairs.ts';
export {reusePlaces} from './analyses/reuse-places.ts';
export {type ReuseTableOptions, reuseTable} from './analyses/reuse-table.ts';
export {type SectionMatrixOptions, sectionMatrix} from './analyses/section-matrix.ts';
export {sectionTexts} from './analyses/section-texts.ts';
export type {ShiftOptions} from './analyses/shift/shift-options.ts';
export {DECIDERS, type Decider, SHIFT_CLASSES, type ShiftClass} from './analyses/shift/verdict.ts';
export {shift} from './analyses/shift.ts';
export {SHIFT_MEASURES, type ShiftMeasure} from './analyses/shift-graph/shift-measure.ts';
export {type ShiftGraphOptions, shiftGraph} from './analyses/shift-graph.ts';
export {stacked} from './analyses/stacked.ts';
export {type SubstitutionOptions, substitutions} from './analyses/substitutions.ts';
export {termBySection} from './analyses/term-by-section.ts';
export {type TextOptions, textOf} from './analyses/text-of.ts';
export {textReference} from './analyses/text-reference.ts';
export {tokenRows} from './analyses/token-rows.ts';
export {variantTable} from './analyses/variant-table.ts';
export {verificationTable} from './analyses/verification-table.ts';
export {type GrowthOptions, vocabularyGrowth} from './analyses/vocabulary-growth.ts';
export {InputError} from './base/errors.ts';
export {named, unknownName} from './base/named.ts';
export {byCodePoint} from './base/order.ts';
export {VERSION} from './base/version.ts';
export type {ChartOptions, ChartType} from './charts/chart-type.ts';
export {charts} from './charts/charts.ts';
export {PALETTES, type PaletteName, THEMES, type ThemeName} from './charts/drawing/palettes.ts';
export {millimetres, PAPERS} from './charts/drawing/paper.ts';
export {CHARTS, type ChartName} from './charts/registry.ts';
export {compareCounts} from './counts/compare-counts.ts';
export {type CountOptions, countParagraphs, LONGEST_PHRASE} from './counts/count-paragraphs.ts';
export {countTerms} from './counts/count-terms.ts';
export {countsFromList} from './counts/counts-from-list.ts';
export {type NormaliserChoice, parseNormaliserChoice} from './ingest/chosen-normalisers.ts';
export {type Citation, citation} from './ingest/citation.ts';
export type {EditorialRemark} from './ingest/editorial-notes.ts';
export {ingest, type TextFacts} from './ingest/ingest.ts';
export type {NamedSection} from './ingest/named-openings.ts';
export type {PartOfFile} from './ingest/one-part.ts';
export type {Mark} from './ingest/parsed.ts';
export {placer} from './ingest/placer.ts';
export {ASSOCIATION_MEASURES} from './measures/association-measures.ts';
export {DISPERSION_MEASURES} from './measures/dispersion-measures.ts';
export {DISTANCE_MEASURES} from './measures/distance-measures.ts';
export {DIVERGENCE_MEASURES} from './measures/divergence-measures.ts';
export {divergenceOf} from './measures/divergence-of.ts';
export {DIVERSITY_MEASURES} from './measures/diversity-measures.ts';
export {KEYNESS_MEASURES, USUAL_KEYNESS} from './measures/keyness-measures.ts';
export {measureColumn} from './measures/measure-column.ts';
export {measuresNamed} from './measures/measures-named.ts';
export {READABILITY_MEASURES} from './measures/readability-measures.ts';
export {MEASURES, type MeasureName} from './measures/registry.ts';
export {WORKS} from './measures/works.ts';
export {worksCited} from './measures/works-cited.ts';
export {
  type Alignment,
  type Edit,
  type EditKind,
  PASSAGE_OPERATIONS,
  type Passage,
  type PassageOperation,
  type TokenRange,
} from './model/alignment.ts';
export type {CatalogueEntry} from './model/catalogue-entry.ts';
export type {Chart, ChartSpec} from './model/chart.ts';
export type {Collation, CollationCell, CollationPiece, CollationRow, Reading} from './model/collation.ts';
export type {Cell, Comparison, Side, SideUnits, WholeComparison} from './model/comparison.ts';
export type {Corpus} from './model/corpus.ts';
export type {Document, Source} from './model/document.ts';
export {drawnPassages, drawnTerms} from './model/drawn-terms.ts';
export type {FrequencyTable} from './model/frequency-table.ts';
export {type Change, changes, type Ledger, type LedgerStep, sourceOffset, undone} from './model/ledger.ts';
export type {
  AssociationMeasure,
  CellMeasure,
  ComparisonMeasure,
  Cooccurrence,
  CountPair,
  DispersionMeasure,
  DistanceMeasure,
  DivergenceMeasure,
  DivergenceOptions,
  DiversityMeasure,
  KeynessMeasure,
  Measure,
  MeasureCard,
  MeasureFamily,
  NullDistribution,
  Parts,
  ReadabilityMeasure,
  ReadingCounts,
  TextProfile,
  WordSample,
} from './model/measure.ts';
export type {Methods, UsedMeasure, UsedText} from './model/methods.ts';
export type {Note, Place} from './model/note.ts';
export type {Plan, PlannedTerm} from './model/plan.ts';
export type {Json, Recipe, RecipeInput, TypedCommand} from './model/recipe.ts';
export type {Contributor, Reference, ReferenceType} from './model/reference.ts';
export type {ReplayedFile} from './model/replay.ts';
export type {Block, Report, ReportSection} from './model/report.ts';
export type {
  AnalysisSettings,
  ChartDefinition,
  FigureSettings,
  GroupNames,
  ReadingSettings,
  ReportDefinition,
  SectionDefinition,
  TableDefinition,
  TextGroup,
} from './model/report-definition.ts';
export type {Reuse, ReuseCluster, ReusePlace} from './model/reuse.ts';
export type {Section, SectionKind, SectionPlace} from './model/section.ts';
export type {Span} from './model/span.ts';
export {
  type Column,
  columnOf,
  firstRows,
  type NumberColumn,
  type NumberFormat,
  numbers,
  type Row,
  rowCount,
  rows,
  selectColumns,
  selectRows,
  type Table,
  type TextColumn,
  type TextSize,
  table,
  texts,
} from './model/table.ts';
export type {
  CountedChoice,
  FrequencyList,
  Text,
  VariantMapping,
  VariantPair,
  VariantSource,
} from './model/text.ts';
export type {CorpusChanges, TextChange} from './model/text-change.ts';
export type {TokenTable} from './model/token-table.ts';
export {isAsItWas, type Kept, type TextVerification, type Verification} from './model/verification.ts';
export type {Vocabulary} from './model/vocabulary.ts';
export {formatBibtex} from './render/bibtex.ts';
export {formatCslJson} from './render/csl-json.ts';
export {formatCsv} from './render/csv.ts';
export {renderCollation} from './render/html/collation-page.ts';
export {renderReport} from './render/html/render-report.ts';
export {formatHtml} from './render/html/table-page.ts';
export {formatJson} from './render/json.ts';
export {formatLatex} from './render/latex.ts';
export {formatLatexCollation} from './render/latex-collation.ts';
export {formatMarkdown} from './render/markdown.ts';
export {formatMethods} from './render/methods-markdown.ts';
export {formatNumber} from './render/number-format.ts';
export {render} from './render/render.ts';
export {renderSvg} from './render/svg.ts';
export {TABLE_FORMATS, type TableFormat} from './render/table-formats.ts';
export {formatTsv} from './render/tsv.ts';
export {formatSpec} from './render/vega-lite.ts';
export {type AnalysisOptions, REPORT_ANALYSES, type ReportAnalysis} from './reports/defined/analyses.ts';
export {definedReport} from './reports/defined/defined-report.ts';
export type {DefinedTexts} from './reports/defined/defined-texts.ts';
export {namesNeeded} from './reports/defined/names-needed.ts';
export {type TextGroups, textGroups, turningPoints} from './reports/defined/text-groups.ts';
export type {Drawing, DrawingOptions} from './reports/drawings/drawing.ts';
export {DRAWINGS} from './reports/drawings/registry.ts';
export {figureAppendix} from './reports/figure-appendix.ts';
export {methods} from './reports/methods/methods.ts';
export {methodsTable} from './reports/methods/methods-table.ts';
export {REPORTS, type ReportKind} from './reports/registry.ts';
export {STORIES, type Story} from './reports/sections/registry.ts';
export {textReport} from './reports/text-report.ts';
export {lemmatised} from './tokens/lemmas.ts';
export {stemmed} from './tokens/stems.ts';
export type {StopList} from './tokens/stop-list.ts';
export {STOP_LISTS} from './tokens/stop-lists.ts';
export {type TokeniseOptions, tokenise} from './tokens/tokenise.ts';
export type {PhraseVariant, VariantLayer} from './tokens/variant-layer.ts';
export {createVocabulary} from './tokens/vocabulary.ts';
export type {Hyphens, LetterCase} from './tokens/word-rule.ts';
