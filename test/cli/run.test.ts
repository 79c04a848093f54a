import {expect, test} from '@jest/globals';
import {type} from '../support/terminal.ts';

test('an option that is told "none" reaches the command as none', async () => {
  const shown = await type('frequencies', 'moscow-1957', '--hide', 'none', '--top', '1');
  expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('the')]);
  const hidden = await type('frequencies', 'moscow-1957', '--hide', 'stop', '--top', '1');
  expect(hidden.out).toContain('hidden (');
});
