// What puts a table on the screen; loaded when a command asks for it.
export {formatJson, rowCount} from '../../index.ts';
export {printTable} from '../print-table.ts';
