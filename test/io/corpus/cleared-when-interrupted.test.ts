import {existsSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, jest, test} from '@jest/globals';
import {clearedWhenInterrupted} from '../../../src/io/corpus/cleared-when-interrupted.ts';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();
const listeners = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a change that is interrupted', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s clears away what it made and ends as it would have',
    async signal => {
      const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
      const [before, made] = [listeners(), join(scratch({}), 'corpus')];
      mkdirSync(join(made, '.change-1-1', 'new'), {recursive: true});
      await clearedWhenInterrupted({staging: join(made, '.change-1-1'), made}, () => {
        process.emit(signal, signal);
        return Promise.resolve();
      });
      expect(existsSync(made)).toBe(false);
      expect(kill.mock.calls).toEqual([[process.pid, signal]]);
      expect(listeners()).toBe(before);
    },
  );

  test('and one that is not leaves no listener, whatever it comes to', async () => {
    const before = listeners();
    const unfinished = {staging: join(scratch({}), 'x'), made: undefined};
    expect(await clearedWhenInterrupted(unfinished, () => Promise.resolve(7))).toBe(7);
    await expect(clearedWhenInterrupted(unfinished, () => Promise.reject(new Error('full')))).rejects.toThrow(
      'full',
    );
    expect(listeners()).toBe(before);
  });
});
