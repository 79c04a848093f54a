/** A mark with what it stands for, as our SVG writes it: a shape without anything inside, or letters. */
const MARK =
  /<(?:path|line|rect|circle) [^<>]*data-id="([^" ]+)[^<>]*\/>|<text [^<>]*data-id="([^" ]+)[^<>]*>[^<]*<\/text>/gu;

/** The same drawing with a link from each mark to the lines behind it, which the page at `address` has under the mark's id. */
export function linkedMarks(svg: string, address: string): string {
  return svg.replace(
    MARK,
    (mark, shape?: string, letters?: string) => `<a href="${address}#${shape ?? letters}">${mark}</a>`,
  );
}
