/**
 * The characters that a text refers to by the names of HTML, besides the five of XML: `nbsp`, `mdash`.
 * What HTML has no name for is left out.
 */
export async function namedCharacters(text: string): Promise<ReadonlyMap<string, string>> {
  const names = new Set(
    Array.from(text.matchAll(/&([A-Za-z][A-Za-z0-9]{1,31});/g), ([, name]) => name as string),
  );
  for (const known of ['amp', 'lt', 'gt', 'quot', 'apos']) names.delete(known);
  if (names.size === 0) return new Map();
  const {load} = await import('cheerio');
  const characters = [...names].map(name => [name, load(`<p>&${name};</p>`)('p').text()] as const);
  return new Map(characters.filter(([name, character]) => character !== `&${name};`));
}
