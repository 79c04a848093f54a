import {type Heading, headingOf} from './heading.ts';

const NUMBERED = /^(\d{1,3}|[IVXLCDM]+|[A-Z])(?:[.):]\s+|\s*[—–-]\s+|\s*\n)\S/;
const LONGEST_ID = 40;

/** Id and title of the section below a line that the markup calls a heading: `II`, `4`, `the-tito-traitors`. */
export function markedHeading(paragraph: string): Heading {
  const title = paragraph.replace(/\s+/g, ' ');
  const known = headingOf(paragraph);
  if (known !== undefined) return known;
  const number = NUMBERED.exec(paragraph)?.[1];
  return {id: number ?? slugOf(title), title: title.replace(/\.$/, '')};
}

function slugOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= LONGEST_ID) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return slug === '' ? 'part' : slug;
}
