import {expect, test} from '@jest/globals';
import {escapeHtml} from '../../../src/render/html/escape-html.ts';

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  [`" onload='x'`, '&quot; onload=&#39;x&#39;'],
  ['Marx & Engels &amp;', 'Marx &amp; Engels &amp;amp;'],
  ['a\0b\u001bc\u0085d', 'a\ufffdb\ufffdc\ufffdd'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['мир 和平 −1', 'мир 和平 −1'],
])('worked by hand: %j', (text, written) => {
  expect(escapeHtml(text)).toBe(written);
});
