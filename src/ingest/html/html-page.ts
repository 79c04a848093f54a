/** An element of a page, with its places in the source. */
export interface HtmlElement {
  /** Lower case; empty for the page itself, which is element 0. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Index of the element around it; −1 for the page itself. */
  readonly parent: number;
  readonly start: number;
  /** Where its end tag ends, or where something else ended it. */
  readonly end: number;
  /** Elements up to, not including, this index are inside it. */
  readonly after: number;
}

/** A stretch of the source: the stretches of a page follow one another and leave nothing out. */
export interface HtmlToken {
  readonly kind: 'open' | 'close' | 'text' | 'other';
  readonly start: number;
  readonly end: number;
  /** The element opened or closed, or the one around the text. */
  readonly element: number;
}

/** A page taken apart, in the order of its source. */
export interface HtmlPage {
  readonly source: string;
  readonly elements: readonly HtmlElement[];
  readonly tokens: readonly HtmlToken[];
}

/** Whether an element has one of these classes; letter case counts for nothing. */
export function hasClass({attributes}: HtmlElement, classes: ReadonlySet<string>): boolean {
  const value = attributes.get('class');
  return value?.split(/\s+/).some(name => classes.has(name.toLowerCase())) ?? false;
}

/** Elements that a link can lead to, by their names; the first of a name counts. */
export function placesOf({elements}: HtmlPage): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  elements.forEach(({name, attributes}, i) => {
    const names = [attributes.get('id'), name === 'a' ? attributes.get('name') : undefined];
    for (const own of names) if (own !== undefined && !places.has(own)) places.set(own, i);
  });
  return places;
}

/** The place in a page that a link leads to: `n1` of `#n1` and of `page.htm#n1`, not of other sites. */
export function fragmentOf(attributes: HtmlElement['attributes']): string | undefined {
  const [, fragment] = /^(?!\w+:)[^#]*#(.+)$/.exec(attributes.get('href') ?? '') ?? [];
  return fragment;
}
