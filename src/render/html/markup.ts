import {escapeHtml} from './escape-html.ts';

/** HTML that is safe to put into a page: made by `html`, or vouched for by `trusted`. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup goes in as it is, lists are joined. */
export type Piece = string | number | Markup | readonly Piece[];

/** Markup from a template. Every piece of text in it is escaped, so text of documents can never become markup. */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return {
    markup: template.map((literal, i) => (i === 0 ? '' : written(pieces[i - 1] ?? '')) + literal).join(''),
  };
}

/** Markup that was made elsewhere and is known to be safe: our own drawings, style and script. */
export function trusted(markup: string): Markup {
  return {markup};
}

function written(piece: Piece): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(written).join('');
}
