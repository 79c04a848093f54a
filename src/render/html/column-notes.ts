import type {Column} from '../../model/table.ts';
import {html, type Markup} from './markup.ts';

/** What the columns of a table mean, where their titles do not say it all: folded, with links to the cards of measures. */
export function columnNotes(columns: readonly Column[], cards: ReadonlyMap<string, string>): Markup {
  const entries = columns.flatMap(column => {
    const pieces = [aboutColumn(column), cardLink(column, cards)].filter(({markup}) => markup !== '');
    return pieces.length === 0 ? [] : [html`<div><dt>${column.title}</dt><dd>${joined(pieces)}</dd></div>\n`];
  });
  if (entries.length === 0) return html``;
  return html`<details><summary>What the columns mean</summary>\n<dl class="facts">\n${entries}</dl>\n</details>\n`;
}

function aboutColumn({about}: Column): Markup {
  return html`${about ?? ''}`;
}

function cardLink(column: Column, cards: ReadonlyMap<string, string>): Markup {
  const measure = column.kind === 'number' ? column.measure : undefined;
  const title = measure === undefined ? undefined : cards.get(measure);
  return title === undefined ? html`` : html`<a href="#measure-${measure ?? ''}">${title}</a>`;
}

function joined(pieces: readonly Markup[]): readonly Markup[] {
  return pieces.map((piece, i) => (i === 0 ? piece : html`; ${piece}`));
}
