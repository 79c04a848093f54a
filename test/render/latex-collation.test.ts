import {expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {collation} from '../../src/analyses/collation.ts';
import {formatLatexCollation} from '../../src/render/latex-collation.ts';
import {textOf} from '../support/text-of.ts';
import {twoVersions} from '../support/two-versions.ts';

const tex = formatLatexCollation(collation(twoVersions()));

test('the later text with the earlier one’s readings in an apparatus (worked by hand)', () => {
  expect(tex).toContain(String.raw`want a \added{just}\note{1} \& lasting peace.`);
  expect(tex).toContain(String.raw`\reading{1}{just}{\textit{om.}}`);
  expect(tex).toContain(String.raw`would bring boundless\note{2} suffering.\note{3}`);
  expect(tex).toContain(String.raw`\reading{2}{boundless}{immense}`);
  expect(tex).toContain(String.raw`\reading{3}{suffering}{\textit{add.} to millions}`);
});

test('what stands in one text alone is in brackets or bold', () => {
  expect(tex).toContain(String.raw`\dropped{Nobody asked the fishermen about their nets.}`);
  expect(tex).toContain(String.raw`\added{Seven bells rang`);
});

test('text of documents is never a command', () => {
  const a = textOf(String.raw`All of us want peace \input{secret} & 100 % of it.`);
  const b = textOf(String.raw`All of us want bread \input{secret} & 100 % of it.`);
  const hostile = formatLatexCollation(collation(align(a, b)));
  expect(hostile).not.toContain(String.raw`\input`);
  expect(hostile).toContain(String.raw`\textbackslash{}input\{secret\} \& 100 \%`);
});
