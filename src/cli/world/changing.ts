// What changes or checks a corpus; loaded when a command asks for it.
export {
  addTexts,
  corpusFolder,
  fetchTexts,
  ownCorpusFolder,
  readCatalogue,
  readManifests,
  removeTexts,
  verifyTexts,
} from '../../index.ts';
