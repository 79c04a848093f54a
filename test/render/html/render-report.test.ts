import {expect, test} from '@jest/globals';
import {renderReport} from '../../../src/render/html/render-report.ts';
import {SCRIPT} from '../../../src/render/html/script.ts';
import {STYLE} from '../../../src/render/html/style.ts';
import {nestingFaults} from './nesting-faults.ts';
import {FIGURES, HOSTILE, REPORT} from './sample-report.ts';

const page = renderReport(REPORT, FIGURES);
const withoutStyleAndScript = page.replace(STYLE, '').replace(SCRIPT, '');

test('the check of nesting finds what is wrong', () => {
  expect(nestingFaults('<p><b>x</p></b>')).toEqual(['</p> closes <b>', '</b> closes <p>']);
  expect(nestingFaults('<ul><li>x</li>')).toEqual(['<ul> is never closed']);
  expect(nestingFaults('<p>a<br>b</p><path d=""/>')).toEqual([]);
});

test('every element is closed where it should be', () => {
  expect(nestingFaults(withoutStyleAndScript)).toEqual([]);
});

test('hostile text shows as text and is never markup', () => {
  expect(page).not.toContain('<img');
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  const shown = HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(page).toContain(`<h1>${shown.replaceAll('"', '&quot;').replaceAll("'", '&#39;')}</h1>`);
});

test('the page asks nothing of the network', () => {
  const attributes = withoutStyleAndScript.replace(/="[^"]*"/g, '=""').match(/<[a-z][^<>]*>/g);
  expect(
    attributes?.filter(tag => /\s(?:src|srcset|poster|data|action|xlink:href|on\w+)=/.test(tag)),
  ).toEqual([]);
  expect(page).not.toMatch(/<(?:link|iframe|object|embed|base|form)\b/);
  expect(STYLE).not.toMatch(/url\(|@import/);
  expect(SCRIPT).not.toMatch(/fetch|XMLHttpRequest|import\(|https?:/);
  expect(page).toContain(`content="default-src 'none'; `);
});

test('every link inside the page has its goal, and every id is there once', () => {
  const ids = [...withoutStyleAndScript.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  const goals = [...withoutStyleAndScript.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(goals).toEqual(
    expect.arrayContaining(['content', 'one', 'two', 'report-notes', 'measure-log-ratio-walter']),
  );
  expect(goals.filter(goal => !ids.includes(goal))).toEqual([]);
});

test('headings step down one level at a time, from a single h1', () => {
  const levels = [...withoutStyleAndScript.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter(level => level === 1)).toEqual([1]);
  expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
});

test('landmarks, language and a way past the contents', () => {
  for (const mark of [
    '<html lang="en">',
    '<header>',
    '<nav aria-label="Contents">',
    '<main id="content">',
    '<footer>',
  ]) {
    expect(page).toContain(mark);
  }
  expect(page).toMatch(/<body>\s*<a class="skip" href="#content">/);
});

test('same report, same bytes', () => {
  expect(renderReport(structuredClone(REPORT), new Map(FIGURES))).toBe(page);
});

test('a report without notes has no section of them, and a chart without a drawing is refused', () => {
  expect(renderReport({...REPORT, notes: []}, FIGURES)).not.toContain('report-notes');
  expect(() => renderReport(REPORT, new Map())).toThrow('no drawing of chart: bars');
});
