import {createHash} from 'node:crypto';
import {expect, test} from '@jest/globals';
import {SCRIPT, SCRIPT_HASH} from '../../../src/render/html/script.ts';
import {fakePage} from './fake-page.ts';

const ROWS = [
  ['peace', {written: '1\u2009200', value: '1200'}],
  ['war', '–'],
  ['arms', '9'],
  ['unity', '30'],
] as const;

function run(top: number) {
  const page = fakePage(ROWS, top);
  new Function('document', SCRIPT)(page.document);
  return page;
}

test('the hash that the policy of the page names is that of the script', () => {
  expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`);
});

test('a long table is folded, and its button shows all and folds again', () => {
  const page = run(2);
  expect(page.root.classList.contains('scripted')).toBe(true);
  expect(page.shown()).toEqual(['peace', 'war']);
  const [unfold] = page.unfolders;
  expect(unfold?.textContent).toBe('Show all 4 rows');
  unfold?.click();
  expect(page.table.classList.contains('open')).toBe(true);
  expect(unfold?.textContent).toBe('Show the first 2 rows');
  expect(unfold?.getAttribute('aria-expanded')).toBe('true');
  unfold?.click();
  expect(page.table.classList.contains('open')).toBe(false);
});

test('a short table has nothing to unfold', () => {
  expect(run(4).unfolders).toHaveLength(0);
});

test('numbers: largest first by exact value, then smallest first, then as they were; undefined ones last', () => {
  const page = run(4);
  const orders = [1, 2, 3].map(() => {
    page.buttons[1]?.click();
    return [page.headers[1]?.getAttribute('aria-sort'), ...page.all()];
  });
  expect(orders).toEqual([
    ['descending', 'peace', 'unity', 'arms', 'war'],
    ['ascending', 'arms', 'unity', 'peace', 'war'],
    [null, 'peace', 'war', 'arms', 'unity'],
  ]);
});

test('text: from A, and another column sorted before is so no longer; the fold follows the order', () => {
  const page = run(2);
  page.buttons[1]?.click();
  page.buttons[0]?.click();
  expect(page.headers.map(header => header.getAttribute('aria-sort'))).toEqual(['ascending', null]);
  expect(page.all()).toEqual(['arms', 'peace', 'unity', 'war']);
  expect(page.shown()).toEqual(['arms', 'peace']);
});
