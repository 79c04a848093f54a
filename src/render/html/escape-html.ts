const ENTITIES: {readonly [character: string]: string} = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what HTML forbids, so they are what is sought
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/**
 * Text as HTML shows it, letter for letter, between tags and inside quoted attributes: never markup.
 *
 * Control characters, which HTML forbids, show as U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character] ?? character).replace(FORBIDDEN, '\ufffd');
}
