import {VERSION} from '../base/version.ts';
import type {Corpus} from '../model/corpus.ts';
import type {Document} from '../model/document.ts';
import type {Recipe} from '../model/recipe.ts';
import {countedSections, isCounted} from '../model/section.ts';
import {type Table, type TextSize, table} from '../model/table.ts';
import {tokenise} from '../tokens/tokenise.ts';
import {createVocabulary} from '../tokens/vocabulary.ts';
import {columnsOver, RUNNING_WORDS} from './columns.ts';
import {textSize} from './text-size.ts';

/**
 * Which texts does the corpus hold? One row a text: title, dates, language, words, parts, format, edition, translator.
 *
 * ```ts
 * import {corpusFolder, readCorpus, rows} from 'phraseshift';
 *
 * const [first] = rows(corpusTable(await readCorpus(await corpusFolder())));
 * [first.id, first.words]; // → ['moscow-1957', 5357]
 * ```
 */
export function corpusTable({name, documents}: Corpus): Table {
  const texts = documents.map(document => ({document, size: sizeOf(document)}));
  const column = columnsOver(texts);
  return table({
    name: 'texts',
    title: `Texts of ${name}`,
    texts: texts.map(({size}) => size),
    columns: [
      column.text({name: 'id', title: 'Id'}, ({document}) => document.id),
      column.text({name: 'title', title: 'Title'}, ({document}) => document.title),
      column.text({name: 'adopted', title: 'Adopted'}, ({document}) => document.dates.adopted ?? null),
      column.text({name: 'published', title: 'Published'}, ({document}) => document.dates.published ?? null),
      column.text({name: 'language', title: 'Language'}, ({document}) => document.language),
      column.number(RUNNING_WORDS, ({size}) => size.words),
      column.text({name: 'parts', title: 'Parts'}, ({document}) => countedIds(document).join(' ')),
      column.text({name: 'format', title: 'Format'}, ({document}) => document.source.format ?? null),
      column.text({name: 'edition', title: 'Edition'}, ({document}) => document.source.edition ?? null),
      column.text(
        {name: 'translator', title: 'Translator'},
        ({document: {source}}) => source.translator ?? null,
      ),
    ],
    notes: [],
    recipe: recipeOfAll(documents),
  });
}

function recipeOfAll(documents: readonly Document[]): Recipe {
  const inputs = documents.map(({id, source}) => ({label: id, path: source.path, sha256: source.sha256}));
  return {command: 'texts', version: VERSION, inputs, settings: {}, measures: []};
}

function countedIds({sections}: Document): readonly string[] {
  return sections.flatMap(({id, kind}) => (isCounted(kind) ? [id] : []));
}

function sizeOf(document: Document): TextSize {
  const counted = countedSections(document.sections);
  return textSize({label: document.id, document, tokens: tokenise(document, createVocabulary()), counted});
}
