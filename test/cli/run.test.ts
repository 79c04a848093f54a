import {expect, test} from '@jest/globals';
import {COMMANDS} from '../../src/cli/registry.ts';
import {type} from '../support/terminal.ts';

test('the list says of each command what its record says', async () => {
  for (const {name, takes, load} of COMMANDS) {
    const {arguments: taken} = await load();
    const written = taken.map(({name, required, variadic = false}) => {
      const dots = variadic ? '...' : '';
      return required ? `<${name}${dots}>` : `[${name}${dots}]`;
    });
    expect([name, takes]).toEqual([name, written.join(' ')]);
  }
});

test('help lists every command with what it takes and does', async () => {
  const {code, out} = await type('--help');
  expect(code).toBe(0);
  for (const {name, takes, summary} of COMMANDS) {
    expect(out.replace(/\s+/gu, ' ')).toContain(`${name} [options] ${takes}`.trim());
    expect(out.replace(/\s+/gu, ' ')).toContain(summary);
  }
});

test('an option before the command, a mistyped command and an unknown option are told', async () => {
  expect((await type('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  const mistyped = await type('frequncies', 'moscow-1957');
  expect([mistyped.code, mistyped.err]).toEqual([2, expect.stringContaining('Did you mean frequencies?')]);
  expect((await type('texts', '--nonesuch')).err).toContain("unknown option '--nonesuch'");
});

test('an option that is told "none" reaches the command as none', async () => {
  const shown = await type('frequencies', 'moscow-1957', '--hide', 'none', '--top', '1');
  expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('the')]);
  const hidden = await type('frequencies', 'moscow-1957', '--hide', 'stop', '--top', '1');
  expect(hidden.out).toContain('hidden (');
});
