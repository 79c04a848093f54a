import type {Note} from '../../model/note.ts';
import type {Manifest} from '../manifest.ts';
import type {GivenFacts} from './given-facts.ts';

/** The bytes of one text, and what is known of it before it is read. */
export interface TextSource {
  /** As it is named to the user: a path, an address, a member of an archive. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What to call the text, where its container or the catalogue says so. */
  readonly id?: string | undefined;
  /** What to call the text if its plain name is taken: the path below the folder that was named. */
  readonly longName?: string | undefined;
  readonly facts?: GivenFacts | undefined;
  readonly part?: Manifest['part'];
  /** Which of the documents in these bytes it is. */
  readonly split?: Manifest['split'];
  readonly retrieved?: Manifest['retrieved'];
  readonly notes?: readonly Note[] | undefined;
}

/** A file whose texts are not read yet, so that no more than one is held at a time. */
export interface TextFile {
  readonly path: string;
  readonly read: () => Promise<readonly TextSource[]>;
}
