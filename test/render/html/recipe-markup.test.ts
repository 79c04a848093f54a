import {expect, test} from '@jest/globals';
import {recipeMarkup} from '../../../src/render/html/recipe-markup.ts';
import {SMALL} from '../small-table.ts';

test('the recipe is there whole, as JSON that reads back', () => {
  const {markup} = recipeMarkup({...SMALL.recipe, settings: {hide: '</pre><script>'}});
  const json = markup.match(/<pre tabindex="0">([^<]*)<\/pre>/)?.[1] ?? '';
  const unescaped = json.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  expect(JSON.parse(unescaped)).toEqual({...SMALL.recipe, settings: {hide: '</pre><script>'}});
  expect(markup).toContain('SHA-256 00');
});
