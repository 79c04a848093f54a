import type {MeasureCard} from '../../model/measure.ts';
import {html, type Markup} from './markup.ts';

/** The glossary: one card a measure, with its formula, what it ranges over and where it comes from. */
export function cardMarkup(cards: readonly MeasureCard[]): Markup {
  return html`<div class="cards">\n${cards.map(oneCard)}</div>\n`;
}

function oneCard(card: MeasureCard): Markup {
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['Unit', card.unit],
    ['Range', card.range],
    ['Sign', card.sign],
    ['Zero counts', card.zero],
    ['p-value', nullDistribution(card)],
    ['Source', card.source],
    ['Name', `${card.family}/${card.name}`],
  ];
  return html`<article class="card" id="measure-${card.name}">
<h3>${card.title}${card.variant === undefined ? '' : html` <span class="variant">${card.variant}</span>`}</h3>
<p class="formula">${card.formula}</p>
<dl class="facts">\n${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
</article>\n`;
}

function nullDistribution({nullDistribution: distribution}: MeasureCard): string {
  return distribution === undefined ? 'none: no null distribution' : 'from χ² with 1 degree of freedom';
}
