/** A file that a recipe made again, held against the one that is there. */
export interface ReplayedFile {
  /** From the folder of the recipe. */
  readonly path: string;
  readonly state: 'same' | 'differs' | 'missing';
}
