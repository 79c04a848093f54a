// What reads texts; loaded when a command asks for it.
export {corpusFolder, readCorpus, readTextOrList} from '../../index.ts';
