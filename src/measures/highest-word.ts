/** One more than the highest number of these words: the length of an array with a place for each. */
export function placesFor(words: Uint32Array): number {
  let highest = -1;
  for (let i = 0; i < words.length; i++) if ((words[i] as number) > highest) highest = words[i] as number;
  return highest + 1;
}
