const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

/** What is wrong with the nesting of a page's elements, each fault in words; none when all is well. */
export function nestingFaults(markup: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, slash, name = '', attributes = ''] of markup.matchAll(/<(\/?)([a-z][\w-]*)([^<>]*)>/gi)) {
    if (slash === '' && !VOID.has(name) && !attributes.endsWith('/')) open.push(name);
    if (slash !== '/') continue;
    const last = open.pop();
    if (last !== name) faults.push(`</${name}> closes <${last ?? 'nothing'}>`);
  }
  return [...faults, ...open.map(name => `<${name}> is never closed`)];
}
