import {named} from '../index.ts';
import type {Option} from './command.ts';

/** Which measures of a family a command is to give: names parted by commas, or all; `usual` unless told. */
export function measuresOption(
  flags: string,
  measures: readonly {readonly name: string}[],
  usual: readonly string[],
): Option {
  const names = measures.map(({name}) => name);
  const parse = (typed: string): readonly string[] =>
    typed === 'all' ? names : typed.split(',').map(name => named('measure', name.trim(), measures).name);
  return {flags, about: `all, or some of ${names.join(', ')}`, fallback: usual, parse};
}
