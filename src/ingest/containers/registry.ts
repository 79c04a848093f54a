import type {Container} from '../container.ts';
import {csv} from './csv.ts';
import {jsonl} from './jsonl.ts';
import {zip} from './zip.ts';

/** Every kind of file that holds several texts; the first that claims a file unpacks it. */
export const CONTAINERS = [zip, csv, jsonl] as const satisfies readonly Container[];

export type ContainerName = (typeof CONTAINERS)[number]['name'];

/** The container that a file is, told by its name and its bytes; undefined for a file of one text. */
export function containerOf(path: string, bytes: Uint8Array): Container | undefined {
  const containers: readonly Container[] = CONTAINERS;
  return containers.find(container => container.matches(path, bytes));
}
