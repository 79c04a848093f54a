import {PRINT_STYLE} from './print-style.ts';

/** How a report looks on screen: a set article, one column of text, figures and tables as wide as they need. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1d1c1a; --quiet: #625e57; --rule: #d8d4cb; --link: #004488; --tint: #f6f4ef; --mark: #d55e00; --shade: #0003;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Georgia, 'Times New Roman', serif;
  --sans: Arial, 'Liberation Sans', Helvetica, sans-serif;
  --mono: ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace;
  --measure: 38rem;
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 3.5rem 3rem 4rem; max-width: 65rem; font: 1.125rem/1.55 var(--serif); }
p, ul, ol, dl, pre { margin: 0 0 1em; }
p, li, dd { max-width: var(--measure); text-wrap: pretty; overflow-wrap: break-word; hanging-punctuation: first; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 1px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); font: 1rem var(--sans); }
.skip:focus { left: 1rem; top: 1rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 0; max-width: 46rem; overflow-wrap: break-word; }
h1 { font-size: 2.375rem; line-height: 1.15; font-weight: 400; letter-spacing: -.01em; }
h2 { font-size: 1.5rem; font-weight: 400; margin: 0 0 1.1rem; }
h3 { font-size: 1.0625rem; font-weight: 700; margin: 1.6rem 0 .4rem; }
.subtitle { margin: .6rem 0 0; color: var(--quiet); font-style: italic; }
header { margin-bottom: 2.5rem; }
section { padding-top: 3.25rem; }
section:first-child { padding-top: 0; }
nav { font: .8125rem/1.45 var(--sans); margin-bottom: 3rem; }
nav ol { list-style: none; margin: 0; padding: .9rem 0; border-block: 1px solid var(--rule); }
nav li { padding: .2rem 0; }
nav a { color: var(--quiet); text-decoration: none; }
nav a:hover { color: var(--link); text-decoration: underline; }
footer { margin-top: 4rem; padding-top: .9rem; border-top: 1px solid var(--rule); font: .8125rem var(--sans); color: var(--quiet); }

.facts > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); column-gap: 1.5rem; padding: .28rem 0; }
.facts dt { font: .8125rem/1.4 var(--sans); color: var(--quiet); padding-top: .3em; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.cautions { max-width: calc(var(--measure) + 1.25rem); margin: 1.75rem 0; padding-left: 1.1rem; border-left: 3px solid var(--mark); }
.cautions ul { margin: 0; padding: 0; list-style: none; }
.cautions li + li { margin-top: .5em; }
.label { margin: 0 0 .3rem; font: 700 .8125rem var(--sans); color: var(--quiet); }

figure { margin: 2.25rem 0 2.5rem; }
figcaption, .remark, .files, details { font: .8125rem/1.5 var(--sans); max-width: 46rem; }
figcaption { overflow-wrap: break-word; }
.drawing figcaption { margin-top: .8rem; }
.table figcaption { margin-bottom: .6rem; }
.files, .remark { color: var(--quiet); margin: .4rem 0 0; }
.paper { max-width: calc(var(--print-width) * 1.35); }
.paper a { text-decoration: none; }
.paper a:hover, .paper a:focus-visible { filter: brightness(.8); outline: none; }
.paper svg { display: block; width: 100%; height: auto; }

.scroll { width: fit-content; max-width: 100%; overflow-x: auto; border-block: 1.5px solid var(--ink);
  background: linear-gradient(to right, transparent, var(--paper) 70%) right / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--shade), transparent) right / 1rem 100% no-repeat scroll; }
table { border-collapse: collapse; font: .8125rem/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
th, td { text-align: left; font-weight: 400; vertical-align: baseline; padding: .26rem 1rem .26rem 0; max-width: 30rem; overflow-wrap: break-word; }
th:first-child { position: sticky; left: 0; background: var(--paper); max-width: 24rem; }
thead th { position: relative; vertical-align: bottom; font-weight: 700; padding-block: .45rem; border-bottom: 1px solid var(--ink); }
tbody tr + tr > * { border-top: 1px solid color-mix(in srgb, var(--rule) 55%, transparent); }
tbody tr:hover > *, tbody tr:target > * { background: var(--tint); }
tr:target { scroll-margin-top: 3rem; }
.number, td { text-align: right; }
td, .short { white-space: nowrap; }
.text { text-align: left; }
.long { text-align: left; white-space: normal; min-width: 11rem; }
.end { text-align: right; }
.unit { display: block; font-weight: 400; font-size: .6875rem; line-height: 1.3; color: var(--quiet); }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; }
thead button:hover { color: var(--link); }
[aria-sort] button::after { position: absolute; right: .2rem; bottom: .45rem; font-weight: 400; color: var(--link); }
[aria-sort=ascending] button::after { content: '↑'; }
[aria-sort=descending] button::after { content: '↓'; }
.scripted table:not(.open) .rest { display: none; }
.unfold { display: block; margin-top: .6rem; font: .8125rem var(--sans); color: var(--link); text-decoration: underline; text-underline-offset: .15em; }

details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--quiet); width: fit-content; }
details .facts { margin: .4rem 0 0; }
details .facts dt { padding-top: 0; }
pre { overflow-x: auto; margin: .6rem 0 0; padding: .9rem 1rem; background: var(--tint); font: .75rem/1.5 var(--mono); }
.card { max-width: 46rem; padding: 1.1rem 0 .6rem; border-top: 1px solid var(--rule); }
.card h3 { margin-top: 0; }
.variant { font-weight: 400; font-style: italic; color: var(--quiet); }
.formula { overflow-x: auto; margin-bottom: .5rem; font-style: italic; }
.card .facts, .card .facts dt { font: .8125rem/1.5 var(--sans); margin: 0; padding-top: 0; }
.card .facts > div { padding: .1rem 0; }
.notes { padding-left: 1.1rem; }
.notes li { margin-bottom: .35em; }
.place, .hash { font: .75rem/1.4 var(--sans); color: var(--quiet); overflow-wrap: anywhere; }

@media (min-width: 76rem) {
  body { max-width: 80rem; display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 3.5rem; }
  header, main, footer { grid-column: 2; }
  nav { grid-column: 1; grid-row: 2; position: sticky; top: 2.5rem; align-self: start; max-height: calc(100vh - 5rem); overflow-y: auto; }
  nav ol { padding: 0; border: 0; }
  nav li { padding: .3rem 0; }
}
@media (max-width: 40rem) {
  body { padding: 1.75rem 1.15rem 3rem; font-size: 1.0625rem; }
  h1 { font-size: 1.75rem; }
  section { padding-top: 2.5rem; }
  .facts > div { grid-template-columns: minmax(0, 1fr); }
  .facts dt { padding-top: 0; }
  th:first-child { max-width: 9rem; }
  .card .facts > div { grid-template-columns: 5rem minmax(0, 1fr); }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #17181a; --ink: #e3dfd6; --quiet: #a39e94; --rule: #3b3b3a; --link: #8fbcec; --tint: #212325; --mark: #e98a45; --shade: #000b; }
  .paper { background: #fff; padding: .75rem; border-radius: 2px; max-width: calc(var(--print-width) * 1.35 + 1.5rem); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
${PRINT_STYLE}`;
