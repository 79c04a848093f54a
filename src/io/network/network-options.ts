import type {Resolve} from './guarded-lookup.ts';

/** How pages are fetched. All of it has a sensible value when absent, but for the hosts and the limit. */
export interface NetworkOptions {
  /** Megabytes of a page, packed or unpacked. */
  readonly limit: number;
  /** Hosts, with their ports, that the user typed: these alone may be private. */
  readonly named: ReadonlySet<string>;
  /** Is told how much of the page is there, of how much, in bytes; the latter where the server says so. */
  readonly received?: ((bytes: number, of: number | undefined) => void) | undefined;
  /** Milliseconds: to connect, to hear nothing, for the whole page. */
  readonly patience?: Patience | undefined;
  /** Comes back after so many milliseconds. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  /** Finds the addresses of a name. */
  readonly resolve?: Resolve | undefined;
}

export interface Patience {
  readonly connect: number;
  readonly idle: number;
  readonly whole: number;
}

export const PATIENCE: Patience = {connect: 10_000, idle: 20_000, whole: 180_000};
