import {expect, test} from '@jest/globals';
import {cautionMarkup} from '../../../src/render/html/caution-markup.ts';

test('cautions are a list of their own, and no cautions are nothing', () => {
  expect(cautionMarkup(['a < b', 'c']).markup).toContain('<ul>\n<li>a &lt; b</li>\n<li>c</li>\n</ul>');
  expect(cautionMarkup([]).markup).toBe('');
});
