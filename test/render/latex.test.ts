import {expect, test} from '@jest/globals';
import {formatLatex} from '../../src/render/latex.ts';
import {SMALL, textTable} from './small-table.ts';

test('worked by hand: exact text', () => {
  expect(formatLatex({...SMALL, notes: SMALL.notes.slice(0, 1)})).toBe(
    String.raw`\begin{table}[htbp]
  \centering
  \caption{What sets Part I apart}
  \label{tab:keyness}
  \begin{tabular}{lrr}
    \toprule
    Term & Count & Log Ratio \\
    \midrule
    peace & 12\,345 & +0.3 \\
    war, "cold" & 0 & $-$2.3 \\
     & 7 & – \\
    \bottomrule
  \end{tabular}
  \par\smallskip{\footnotesize the target was taken out}
\end{table}
`,
  );
});

test.each([
  ['50 % & more', '50 \\% \\& more'],
  ['$x_1 #{}', '\\$x\\_1 \\#\\{\\}'],
  ['\\input{x}', '\\textbackslash{}input\\{x\\}'],
  ['~^', '\\textasciitilde{}\\textasciicircum{}'],
  ['a--b', 'a-{}-b'],
  ["''''", "'{}'{}'{}'"],
  ['[1]', '{[}1]'],
  ['*', '{*}'],
  ['x\ny', 'x y'],
  ['G²', 'G$^2$'],
])('text stays text: %j', (text, written) => {
  expect(formatLatex(textTable([text]))).toContain(`\\midrule\n    ${written} \\\\\n`);
});
