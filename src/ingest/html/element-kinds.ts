const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that part paragraphs, and end an open `p`. */
export const BLOCKS = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul listing xmp plaintext ' +
    'li dt dd td th tr thead tbody tfoot caption html head body frameset optgroup option legend',
);

/** Elements without content. */
export const VOIDS = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose content is no text to be read. */
export const UNREAD = words(
  'head title script style template iframe object applet audio video canvas svg math select textarea button noframes noembed datalist map',
);

/** What may stand in a head; anything else ends it. */
export const HEAD_PARTS = words('title meta link script style base noscript template');

export const HEADINGS = words('h1 h2 h3 h4 h5 h6');

/** What is in a tag of this group ends an open element of the same group. */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['p', 0],
  ['li', 1],
  ['dt', 2],
  ['dd', 2],
  ['td', 3],
  ['th', 3],
  ['tr', 4],
  ['tbody', 5],
  ['thead', 5],
  ['tfoot', 5],
]);

/** The groups that each start tag ends, besides `p` for every block. */
export const ENDS: ReadonlyMap<string, readonly number[]> = new Map([
  ['li', [1]],
  ['dt', [2]],
  ['dd', [2]],
  ['td', [3]],
  ['th', [3]],
  ['tr', [4]],
  ['tbody', [5]],
  ['thead', [5]],
  ['tfoot', [5]],
]);

/** Elements that hide from the tags inside them what is open around them. */
export const SCOPES = words('table td th caption object applet marquee template html');
export const LISTS = words('ul ol dl menu dir');
export const TABLE_PARTS = words('td th tr tbody thead tfoot caption');

/** Elements whose white space counts. */
export const PREFORMATTED = words('pre listing xmp plaintext');
