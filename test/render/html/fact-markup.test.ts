import {expect, test} from '@jest/globals';
import {factMarkup} from '../../../src/render/html/fact-markup.ts';

test('worked by hand: a web address is a link, nothing else is', () => {
  const facts = [
    ['Source', 'https://a.org/x?y=1&z="'],
    ['URL', 'https://a.org/x?y=1&z=2'],
    ['Bad', 'javascript:alert(1)'],
  ] as const;
  expect(factMarkup(facts).markup).toBe(
    `<dl class="facts">
<div><dt>Source</dt><dd>https://a.org/x?y=1&amp;z=&quot;</dd></div>
<div><dt>URL</dt><dd><a href="https://a.org/x?y=1&amp;z=2" rel="noreferrer">https://a.org/x?y=1&amp;z=2</a></dd></div>
<div><dt>Bad</dt><dd>javascript:alert(1)</dd></div>
</dl>
`,
  );
});
