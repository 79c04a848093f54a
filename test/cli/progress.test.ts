import {expect, test} from '@jest/globals';
import {progress} from '../../src/cli/progress.ts';

function watched(isTerminal: boolean) {
  const seen: string[] = [];
  const clock = {now: 0};
  const streams = {out: () => undefined, err: (text: string) => void seen.push(text)};
  return {seen, clock, line: progress(streams, isTerminal, () => clock.now)};
}

test('nothing is said within the first second', () => {
  const {seen, clock, line} = watched(true);
  clock.now = 999;
  line.step('reading');
  line.done();
  expect(seen).toEqual([]);
});

test('after a second each step is said on one line, which goes when the work is done', () => {
  const {seen, clock, line} = watched(true);
  clock.now = 1000;
  line.step('counting');
  line.step('drawing');
  line.done();
  line.done();
  expect(seen).toEqual(['\r\u001b[Kcounting …', '\r\u001b[Kdrawing …', '\r\u001b[K']);
});

test('a file or a pipe is told nothing', () => {
  const {seen, clock, line} = watched(false);
  clock.now = 5000;
  line.step('counting');
  line.done();
  expect(seen).toEqual([]);
});
