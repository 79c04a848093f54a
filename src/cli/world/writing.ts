// What writes results to disk; loaded when a command asks for it.
export {writeCollation, writeFigure, writeMethods, writeReport, writeTable} from '../../index.ts';
