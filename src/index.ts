// Everything phraseshift can do: what runs in a browser, and what touches the disk. The command line and the
// notebooks import this file alone.
export * from './browser.ts';
export {type AddOptions, addTexts} from './io/corpus/add-texts.ts';
export {readCatalogue} from './io/corpus/catalogue.ts';
export {type FetchOptions, fetchTexts} from './io/corpus/fetch-texts.ts';
export type {GivenFacts} from './io/corpus/given-facts.ts';
export type {FetchingOptions} from './io/corpus/page-file.ts';
export {removeTexts} from './io/corpus/remove-texts.ts';
export {verifyTexts} from './io/corpus/verify-texts.ts';
export {corpusFolder, ownCorpusFolder} from './io/corpus-folder.ts';
export {
  type DrawnFigure,
  drawFigure,
  FIGURE_FORMATS,
  type FigureFile,
  type FigureFileOptions,
  type FigureFormat,
} from './io/draw-figure.ts';
export {type FigureStem, figureStem} from './io/figure-stem.ts';
export {readCorpus} from './io/read-corpus.ts';
export type {ReadDocumentOptions} from './io/read-document.ts';
export {type Manifests, readManifests} from './io/read-manifests.ts';
export {readPlan} from './io/read-plan.ts';
export {readRecipe} from './io/read-recipe.ts';
export {isReportDefinition, readReportDefinition} from './io/read-report-definition.ts';
export {readScores, type ScoreList} from './io/read-scores.ts';
export {type ReadTextOptions, readText, readTextOrList} from './io/read-text.ts';
export {readVariants} from './io/read-variants.ts';
export {type RecipeDocuments, recipeDocuments} from './io/recipe-documents.ts';
export {reportDefinitionSchema} from './io/report-definition-schema.ts';
export {sameBytes} from './io/same-bytes.ts';
export {isCollationFile, writeCollation} from './io/write-collation.ts';
export {writeFigure} from './io/write-figure.ts';
export {writeFileAtomic} from './io/write-file.ts';
export {writeMethods} from './io/write-methods.ts';
export {writeReport} from './io/write-report.ts';
export {TABLE_FILES, type TableFile, writeTable} from './io/write-table.ts';
