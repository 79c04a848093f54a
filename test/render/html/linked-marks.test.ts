import {expect, test} from '@jest/globals';
import {linkedMarks} from '../../../src/render/html/linked-marks.ts';

test('worked by hand: shapes and letters with an id become links, the rest stays', () => {
  const rest = '<path d="M0"/><text x="1">war</text>';
  const marks = [
    '<line data-id="passage-3" x2="1"/>',
    '<path id="k-term-a" data-id="term-a term-b" d="M1"/>',
    '<text data-id="term-a">a &lt; b</text>',
  ];
  expect(linkedMarks(`<svg>${rest}${marks.join('')}</svg>`, 'k.lines.html')).toBe(
    `<svg>${rest}<a href="k.lines.html#passage-3">${marks[0]}</a><a href="k.lines.html#term-a">${marks[1]}</a>` +
      `<a href="k.lines.html#term-a">${marks[2]}</a></svg>`,
  );
});
