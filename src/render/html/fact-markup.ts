import {html, type Markup, type Piece} from './markup.ts';

/** What a text is, as a list of names and values. A value that is a web address can be followed. */
export function factMarkup(facts: readonly (readonly [name: string, value: string])[]): Markup {
  return html`<dl class="facts">\n${facts.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${linked(value)}</dd></div>\n`,
  )}</dl>\n`;
}

function linked(value: string): Piece {
  return /^https?:\/\/[^\s"<>]+$/.test(value)
    ? html`<a href="${value}" rel="noreferrer">${value}</a>`
    : value;
}
