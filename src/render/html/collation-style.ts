/** What a page of facing columns needs beside the style of a report: the columns, and marks that do without colour. */
export const COLLATION_STYLE = `body.collation { display: block; max-width: 84rem; }
.collation header { margin-bottom: 1.75rem; }
.key, .shares { font: .8125rem/1.6 var(--sans); color: var(--quiet); max-width: none; margin: .75rem 0 0; padding: 0; list-style: none; }
.key li { display: inline-block; margin-right: 1.75rem; max-width: none; }
.key :is(ins, del, .turned) { color: var(--ink); }
.pair { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr) minmax(0, 1fr); column-gap: 2rem; padding: .8rem 0 .75rem; border-top: 1px solid color-mix(in srgb, var(--rule) 60%, transparent); }
.heads { position: sticky; top: 0; z-index: 1; background: var(--paper); border: 0; border-bottom: 1.5px solid var(--ink); padding: .5rem 0; font: 700 .8125rem/1.4 var(--sans); }
.heads + .pair { border-top: 0; }
.heads small { font-weight: 400; color: var(--quiet); margin-left: .5em; }
.operation { font: .75rem/1.5 var(--sans); color: var(--quiet); padding-top: .1rem; }
.operation b { display: block; font-weight: 700; color: var(--ink); }
.cell { min-width: 0; }
.cell p { margin: 0; max-width: none; font-size: 1.0625rem; line-height: 1.5; hyphens: auto; }
.cite { display: block; font: .6875rem/1.5 var(--sans); color: var(--quiet); overflow-wrap: anywhere; margin-bottom: .1rem; }
.none { color: var(--quiet); font: .8125rem/1.6 var(--sans); }
ins, del { text-decoration-thickness: 1.5px; text-decoration-skip-ink: none; border-radius: 2px; }
ins { text-decoration-line: underline; text-underline-offset: .18em; text-decoration-color: #0f6d4f; background: #dff1e9; }
del { text-decoration-line: line-through; text-decoration-color: #a5421b; background: #fbe7dd; }
.for { text-decoration-line: underline; text-decoration-style: dotted; text-decoration-thickness: 2px; text-underline-offset: .18em; }
.turned { text-decoration: underline double 1.5px #5a4a9c; text-underline-offset: .18em; background: #ebe8f7; border-radius: 2px; }
.alone { border-left: 3px solid; padding-left: .9rem; margin-left: -.9rem; }
.cell.alone p > :is(ins, del) { text-decoration: none; background: none; }
.alone.new { border-color: #0f6d4f; }
.alone.dropped { border-color: #a5421b; border-left-style: dashed; }
.alone.moved { border-color: #5a4a9c; border-left-style: double; border-left-width: 5px; }
.sheet { margin-top: 2.5rem; }
@media (max-width: 46rem) {
  .pair { grid-template-columns: minmax(0, 1fr); row-gap: .5rem; }
  .heads { position: static; }
  .operation b { display: inline; }
}
@media screen and (prefers-color-scheme: dark) {
  ins { background: #17392e; text-decoration-color: #6fd0ab; }
  del { background: #42251a; text-decoration-color: #f0a17e; }
  .turned { background: #2d2847; text-decoration-color: #b3a6f0; }
  .alone.new { border-color: #6fd0ab; } .alone.dropped { border-color: #f0a17e; } .alone.moved { border-color: #b3a6f0; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm 18mm; }
  .pair { grid-template-columns: 14mm minmax(0, 1fr) minmax(0, 1fr); column-gap: 6mm; padding: 2mm 0; }
  .heads { position: static; }
  .cell p { font-size: 9.5pt; line-height: 1.4; orphans: 2; widows: 2; }
  .operation, .cite, .key, .shares { font-size: 7.5pt; }
  ins, del, .turned { background: none; }
}
`;
