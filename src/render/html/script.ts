/**
 * The page's only script: folds long tables, and sorts a table when a header is clicked.
 *
 * Without it the page is complete: every row is there, in the report's order.
 */
export const SCRIPT = `(() => {
  'use strict';
  document.documentElement.classList.add('scripted');
  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('figure.table').forEach(prepare));

  function prepare(figure) {
    const table = figure.querySelector('table');
    const rows = [...table.tBodies[0].rows];
    if (rows.length < 2) return;
    const headers = [...table.tHead.rows[0].cells];
    headers.forEach((header, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      header.append(button);
      button.addEventListener('click', () => {
        const order = nextOrder(header);
        headers.forEach(other => other.removeAttribute('aria-sort'));
        if (order) header.setAttribute('aria-sort', order);
        place(table, order ? sorted(rows, column, header.classList.contains('number'), order) : rows);
      });
    });
    place(table, rows);
    if (rows.length > Number(table.dataset.top)) addUnfolder(figure, table, rows.length);
  }

  // Numbers begin with the largest, text with A; the third click gives the report's own order back.
  function nextOrder(header) {
    const orders = header.classList.contains('number') ? ['descending', 'ascending'] : ['ascending', 'descending'];
    return orders[orders.indexOf(header.getAttribute('aria-sort')) + 1];
  }

  // Cells without a value come last in either order; ties keep the report's order.
  function sorted(rows, column, isNumber, order) {
    const sign = order === 'ascending' ? 1 : -1;
    const keyed = rows.map(row => ({row, key: keyOf(row.cells[column], isNumber)}));
    const full = keyed.filter(({key}) => key !== null);
    full.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
    return [...full, ...keyed.filter(({key}) => key === null)].map(({row}) => row);
  }

  function keyOf(cell, isNumber) {
    const text = cell.dataset.value ?? cell.textContent;
    if (!isNumber) return text === '' ? null : text;
    const value = Number(text);
    return text === '' || Number.isNaN(value) ? null : value;
  }

  function place(table, rows) {
    const top = Number(table.dataset.top);
    rows.forEach((row, i) => row.classList.toggle('rest', i >= top));
    table.tBodies[0].append(...rows);
  }

  function addUnfolder(figure, table, count) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'unfold';
    const show = isOpen => {
      table.classList.toggle('open', isOpen);
      button.setAttribute('aria-expanded', String(isOpen));
      const all = String(count).replace(/\\B(?=(\\d{3})+$)/g, '\\u2009');
      button.textContent = isOpen ? 'Show the first ' + table.dataset.top + ' rows' : 'Show all ' + all + ' rows';
    };
    button.addEventListener('click', () => show(!table.classList.contains('open')));
    show(false);
    figure.querySelector('.scroll').after(button);
  }
})();
`;

/** What the page's content security policy lets run: this script and no other. SHA-256 of its bytes. */
export const SCRIPT_HASH = 'sha256-EkTq7BVWgRhnpeDgwYXtgvLeZDFJli1e4lYBod+0VWY=';
