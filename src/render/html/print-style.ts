/** How a report looks on A4 paper: drawings at their print size, nothing that only a screen can use. */
export const PRINT_STYLE = `@page { size: A4; margin: 20mm 13.5mm; }
@media print {
  :root { color-scheme: light; }
  body { display: block; padding: 0; max-width: none; font-size: 10.5pt; }
  nav, .skip, .unfold, .drawing .files, details:not([open]) { display: none; }
  .table .files a::after { content: ' (' attr(href) ')'; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 22pt; }
  h2 { font-size: 14pt; }
  h2, h3 { break-after: avoid; }
  section { padding-top: 9mm; }
  .drawing, .card, tr { break-inside: avoid; }
  .table figcaption { break-after: avoid; }
  .paper { max-width: var(--print-width); }
  .scroll { overflow: visible; background: none; }
  th:first-child { position: static; background: none; }
  footer { margin-top: 9mm; break-before: avoid; }
  figcaption, table, .files, .remark, details, .facts dt, .label, .card .facts { font-size: 8pt; }
  h3 { font-size: 10.5pt; }
  th, td { padding: .8mm 3mm .8mm 0; }
  .unit { font-size: 7pt; }
  thead { display: table-header-group; }
}
`;
