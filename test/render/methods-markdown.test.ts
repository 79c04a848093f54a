import {expect, test} from '@jest/globals';
import {formatMethods} from '../../src/render/methods-markdown.ts';

test('text of documents is never markup, and what there is none of has no heading', () => {
  const measures = [{title: 'G²', words: 'Σ O | E'}];
  const markdown = formatMethods({
    paragraphs: [['<b> was counted.'], ['Then c.']],
    texts: [],
    measures,
    references: [],
  });
  expect(markdown).toContain('\\<b\\> was counted.\n\nThen c.\n\n### Measures\n\n- **G²** Σ O \\| E');
  expect(markdown).not.toMatch(/### Texts|To cite/u);
});
