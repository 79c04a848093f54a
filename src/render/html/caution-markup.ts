import {html, type Markup} from './markup.ts';
import {unbroken} from './unbroken.ts';

/** What to keep in mind before believing a number, set apart from the prose. */
export function cautionMarkup(cautions: readonly string[]): Markup {
  if (cautions.length === 0) return html``;
  return html`<div class="cautions" role="note" aria-label="Cautions">
<p class="label">Cautions</p>
<ul>\n${cautions.map(caution => html`<li>${unbroken(caution)}</li>\n`)}</ul>
</div>\n`;
}
