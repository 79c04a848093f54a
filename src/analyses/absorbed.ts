/**
 * Which phrases only occur inside a longer phrase of the list: "communist and workers" within
 * "communist and workers parties" when both occur equally often.
 *
 * Element i is 1 when phrase i is absorbed. Only phrases one word longer need asking: longer ones absorb in turn.
 */
export function absorbed(terms: readonly string[], counts: Uint32Array): Uint8Array {
  const index = new Map(terms.map((term, i) => [term, i]));
  const inside = new Uint8Array(terms.length);
  terms.forEach((term, i) => {
    const first = term.indexOf(' ');
    if (first < 0) return;
    for (const shorter of [term.slice(first + 1), term.slice(0, term.lastIndexOf(' '))]) {
      const at = index.get(shorter);
      if (at !== undefined && counts[at] === counts[i]) inside[at] = 1;
    }
  });
  return inside;
}
