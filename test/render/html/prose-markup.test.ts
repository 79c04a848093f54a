import {expect, test} from '@jest/globals';
import {proseMarkup} from '../../../src/render/html/prose-markup.ts';

test('worked by hand: a blank line parts paragraphs, text stays text', () => {
  expect(proseMarkup('One\nline.\n \nTwo <b>.\n\n').markup).toBe(
    '<p>One\nline.</p>\n<p>Two &lt;b&gt;.</p>\n',
  );
  expect(proseMarkup('').markup).toBe('');
});
