import {expect, test} from '@jest/globals';
import {html, trusted} from '../../../src/render/html/markup.ts';

test('text is escaped, markup is not, lists are joined', () => {
  const items = ['<a>', '&'].map(text => html`<li title="${text}">${text}</li>`);
  expect(html`<ul>${items}</ul>${3}${trusted('<hr>')}${['"', []]}`.markup).toBe(
    '<ul><li title="&lt;a&gt;">&lt;a&gt;</li><li title="&amp;">&amp;</li></ul>3<hr>&quot;',
  );
});

test('a template without pieces stands as it is', () => {
  expect(html`<br>`.markup).toBe('<br>');
});
