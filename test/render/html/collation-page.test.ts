import {expect, test} from '@jest/globals';
import {collation} from '../../../src/analyses/collation.ts';
import {renderCollation} from '../../../src/render/html/collation-page.ts';
import {twoVersions} from '../../support/two-versions.ts';
import {nestingFaults} from './nesting-faults.ts';

const page = renderCollation(collation(twoVersions()));

test('insertions and deletions are ins and del, substitutions have a class of their own', () => {
  expect(page).toContain('want a <ins>just</ins> &amp; lasting peace.');
  expect(page).toContain('<del class="for">immense</del> suffering <del>to millions</del>.');
  expect(page).toContain('<ins class="for">boundless</ins> suffering.');
});

test('whole passages are marked by a bar at their side', () => {
  for (const operation of ['new', 'dropped', 'moved'])
    expect(page).toContain(`<div class="cell alone ${operation}">`);
});

test('text of documents is never markup, elements are well nested, nothing is fetched', () => {
  expect(page).toContain('A &lt;new&gt; war');
  expect(nestingFaults(page)).toEqual([]);
  expect(page).not.toMatch(/src=|href=|url\(/u);
  expect(page).toContain("default-src 'none'");
});

test('same collation, same bytes (law)', () => {
  expect(renderCollation(collation(twoVersions()))).toBe(page);
});
