import type {Recipe} from '../../model/recipe.ts';
import {html, type Markup} from './markup.ts';

/** All that is needed to make the same report again, folded; the recipes of its tables and figures are in the file alone. */
export function recipeMarkup({parts: _, ...recipe}: Recipe): Markup {
  const inputs = recipe.inputs.map(
    ({label, path, sha256}) =>
      html`<div><dt>${label}</dt><dd>${path}<br><span class="hash">SHA-256 ${sha256}</span></dd></div>\n`,
  );
  return html`<p>The same texts, settings and version (phraseshift ${recipe.version}) give the same bytes again. The
recipe lies beside this page as <a href="recipe.json">recipe.json</a>.</p>
<dl class="facts">\n${inputs}</dl>
<details><summary>The whole recipe</summary>
<pre tabindex="0">${JSON.stringify(recipe, null, 2)}</pre>
</details>\n`;
}
