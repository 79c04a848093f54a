import {Command as Commander, CommanderError, Option as CommanderOption} from 'commander';
import {InputError, VERSION} from '../index.ts';
import type {Command, ExitCode, Option} from './command.ts';
import {COMMANDS} from './registry.ts';
import type {World} from './world.ts';

/** What `parse` gives for "none": Commander takes null for an option without its argument. */
const NOTHING = Symbol('nothing');

/** Where the command line prints; tests pass arrays. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/**
 * Runs what was typed after `phraseshift` and gives the exit code: 0 done, 1 nothing found, 2 could not.
 *
 * What the user can mend is one line on stderr; anything else is a fault of ours and keeps its stack.
 */
export async function run(typed: readonly string[], world: World, streams: Streams): Promise<0 | 1 | 2> {
  const ending: {code: ExitCode} = {code: 0};
  const program = programOf(streams);
  try {
    await addCommands(program, typed, async (command, values) => {
      ending.code = await command.run(values as never, world);
    });
    if (typed.length === 0) program.outputHelp();
    else await program.parseAsync([...typed], {from: 'user'});
    return ending.code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    streams.err(`phraseshift: ${lineOf(error)}\n`);
    return 2;
  }
}

function lineOf(error: unknown): string {
  if (error instanceof CommanderError)
    return error.message.replace(/^error: /u, '').replaceAll(/\s*\n\s*/gu, ' ');
  if (error instanceof InputError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function programOf(streams: Streams): Commander {
  const takes = new Map<string, string>(COMMANDS.map(({name, takes}) => [name, takes]));
  return new Commander('phraseshift')
    .description('Compares texts: which words and phrases set them apart, by how much, how sure, and where.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({writeOut: streams.out, writeErr: () => undefined})
    .configureHelp({
      subcommandTerm: child => `${child.name()} [options] ${takes.get(child.name()) ?? ''}`.trim(),
    })
    .showSuggestionAfterError()
    .helpCommand(false)
    .addHelpText('after', '\nphraseshift <command> --help shows the options and examples of a command.');
}

type Act = (command: Command, values: {readonly [name: string]: unknown}) => Promise<void>;

/** All commands by name; only the one that was typed is loaded. */
async function addCommands(program: Commander, typed: readonly string[], act: Act): Promise<void> {
  const wanted = typed.find(word => !word.startsWith('-'));
  for (const {name, summary, load} of COMMANDS) {
    const child = program.command(name).description(summary).exitOverride();
    if (name === wanted) describe(child, await load(), act);
  }
}

function describe(child: Commander, command: Command, act: Act): void {
  for (const {name, about, required, variadic = false} of command.arguments) {
    const dots = variadic ? '...' : '';
    child.argument(required ? `<${name}${dots}>` : `[${name}${dots}]`, about);
  }
  for (const option of command.options) child.addOption(optionOf(option));
  const examples = command.examples.map(line => `  $ phraseshift ${line}`).join('\n');
  child.addHelpText('after', `\nExamples:\n${examples}`);
  child.action(async (...given: unknown[]) => {
    const named = command.arguments.map(({name}, i) => [name, given[i]] as const);
    const options = Object.entries(child.opts()).map(([name, value]) => [
      name,
      value === NOTHING ? null : value,
    ]);
    await act(command, {...Object.fromEntries(named), ...Object.fromEntries(options)});
  });
}

function optionOf({flags, about, fallback, parse}: Option): CommanderOption {
  const option = new CommanderOption(flags, about);
  if (fallback !== undefined) option.default(fallback);
  // Commander wraps only its own errors; an InputError from `parse` passes through as it is.
  return parse === undefined ? option : option.argParser(typed => parse(typed) ?? NOTHING);
}
