import {expect, test} from '@jest/globals';
import {noteMarkup} from '../../../src/render/html/note-markup.ts';

test('worked by hand: alike notes stand together, in order of first appearance, with their place', () => {
  const place = {document: 'a&b', line: 3, column: 9};
  const notes = [
    {code: 'spaced-dash', text: 'one', place},
    {code: 'other', text: '<two>'},
    {code: 'spaced-dash', text: 'three'},
  ];
  expect(noteMarkup(notes).markup).toBe(
    `<h3>Spaced dash</h3>
<ul class="notes">
<li>one <span class="place">a&amp;b, line 3, column 9</span></li>
<li>three</li>
</ul>
<h3>Other</h3>
<ul class="notes">
<li>&lt;two&gt;</li>
</ul>
`,
  );
});
