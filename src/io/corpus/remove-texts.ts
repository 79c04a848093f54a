import {unknownName} from '../../base/named.ts';
import type {CorpusChanges} from '../../model/text-change.ts';
import {changeCorpus} from './change-corpus.ts';

/**
 * Takes texts out of a corpus, with all their files; all of them or none. InputError for an id that is not in it.
 *
 * ```ts
 * import {addTexts, writeFileAtomic} from 'phraseshift';
 *
 * await writeFileAtomic('speech.txt', 'Peace is our aim.\n');
 * await addTexts(['speech.txt'], {corpus: 'mine'});
 * const {changes} = await removeTexts(['speech'], 'mine');
 * changes.map(({id, change}) => [id, change]); // → [['speech', 'removed']]
 * ```
 */
export async function removeTexts(ids: readonly string[], folder: string): Promise<CorpusChanges> {
  return changeCorpus(folder, async ({before: {manifests}}) => {
    const changes = [...new Set(ids)].map(id => {
      const manifest = manifests.find(candidate => candidate.id === id);
      if (manifest === undefined) {
        throw unknownName(
          'text',
          id,
          manifests.map(candidate => candidate.id),
        );
      }
      return {id, title: manifest.title, change: 'removed' as const, sha256: manifest.sha256};
    });
    return {plan: {in: [], out: changes.map(({id}) => id)}, result: {folder, changes, notes: []}};
  });
}
