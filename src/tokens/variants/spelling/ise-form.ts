const IZE = /^(\p{L}{3,})iz(e|ed|es|er|ers|ing|ings|ation|ations|ational|able)$/u;
const YZE = /^(\p{L}+l)yz(e|ed|es|er|ers|ing)$/u;
/** Words whose -ize is no ending, in all their forms. */
const ROOTS =
  /(?:^(?:ap|mis)?priz|^siz|^seiz|(?:cap|up|out|over|under|down|mid|re|super|king|life|man)siz|assiz|maiz|baiz|beliz)$/u;

/** `organize` as `organise`, `analyze` as `analyse`; undefined for `prize`, `size` and what has no such ending. */
export function iseForm(word: string): string | undefined {
  const [, stem, ending] = IZE.exec(word) ?? [];
  if (stem !== undefined && !ROOTS.test(`${stem}iz`)) return `${stem}is${ending}`;
  const [, root, end] = YZE.exec(word) ?? [];
  return root === undefined ? undefined : `${root}ys${end}`;
}
