import type {Collation, CollationRow, Reading} from '../model/collation.ts';
import {escapeLatex} from './escape-latex.ts';

// Nothing but what every TeX has. A reader may redefine how words put in, and notes, are set.
const PREAMBLE = String.raw`\documentclass[11pt,a4paper]{article}
\usepackage[margin=27mm]{geometry}
\setlength{\parindent}{0pt}
\newcommand{\place}[2]{\par\bigskip{\footnotesize\textsf{#1}\hfill\textit{#2}}\par\nobreak\smallskip}
\newcommand{\added}[1]{\textbf{#1}}
\newcommand{\dropped}[1]{{\itshape[#1]}}
\newcommand{\note}[1]{\textsuperscript{#1}}
\newcommand{\reading}[3]{\textsuperscript{#1}\,#2]~#3\quad}
\newenvironment{apparatus}{\par\nobreak\smallskip\begingroup\footnotesize\raggedright}{\par\endgroup}
\begin{document}`;

/**
 * Two texts as a critical edition for LaTeX: the later text as it reads, under each paragraph the earlier one's readings.
 *
 * A note gives the words of the later text, a bracket, and what the earlier has for them, in the manner of an apparatus:
 * `om.` where it lacks them, `add.` what it has more. Words put in are bold. Paragraphs that only the earlier text has
 * stand in brackets, where they stood. It compiles as it stands with any LaTeX, every character of the texts escaped;
 * scripts other than Latin need a font that has them.
 *
 * ```ts
 * import {align, collation, readText} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * formatLatexCollation(collation(align(parts[0], parts[1]))).startsWith('\\documentclass'); // → true
 * ```
 */
export function formatLatexCollation(collation: Collation): string {
  const {title, earlier, later, rows} = collation;
  const about = `Text: ${later.title}. Below each paragraph the readings of ${earlier.title}.`;
  return [
    PREAMBLE,
    String.raw`{\Large ${escapeLatex(title)}}\par\smallskip`,
    String.raw`{\footnotesize ${escapeLatex(about)} \added{Bold}: not in the earlier text. \dropped{Brackets}: in the earlier text alone. \textit{om.}: lacks these words. \textit{add.}: has these words more. \textit{tr.}: has them at another place.}\par`,
    ...rows.flatMap(rowLines),
    String.raw`\end{document}`,
    '',
  ].join('\n');
}

function rowLines({operations, earlier, later, readings}: CollationRow): readonly string[] {
  const places = [later?.citation, earlier?.citation].filter(place => place !== undefined).join(' = ');
  const place = String.raw`\place{${escapeLatex(places)}}{${operations.join(', ')}}`;
  if (later === null) {
    return [place, String.raw`\dropped{${escapeLatex(readings.map(reading => reading.earlier).join(''))}}`];
  }
  if (earlier === null) {
    return [place, String.raw`\added{${escapeLatex(readings.map(reading => reading.later).join(''))}}`];
  }
  return [place, ...textWithNotes(readings)];
}

/** The later text with the numbers of the notes, and the notes. */
function textWithNotes(readings: readonly Reading[]): readonly string[] {
  const text: string[] = [];
  const notes: string[] = [];
  let lastWord = '';
  for (const reading of readings) {
    if (reading.kind !== 'kept') {
      notes.push(noteOn(reading, notes.length + 1, lastWord));
      text.push(...markedWords(reading, notes.length, text));
    } else text.push(spaced(reading.later));
    lastWord = lastWordOf(reading.later) ?? lastWord;
  }
  if (notes.length === 0) return [text.join('')];
  return [text.join(''), String.raw`\begin{apparatus}`, ...notes, String.raw`\end{apparatus}`];
}

/** Words of the later text with the number of their note; a note on words left out stands at the word before. */
function markedWords({kind, later}: Reading, number: number, before: string[]): readonly string[] {
  const mark = String.raw`\note{${number}}`;
  if (kind === 'deleted') {
    const last = before.pop() ?? '';
    return [last.trimEnd(), mark, last === last.trimEnd() ? '' : ' '];
  }
  return [kind === 'inserted' ? String.raw`\added{${escapeLatex(later)}}` : escapeLatex(later), mark];
}

/** Text escaped, with the spaces at its ends kept. */
function spaced(text: string): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${escapeLatex(text)}${/\s$/u.test(text) ? ' ' : ''}`;
}

function lastWordOf(text: string): string | undefined {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)?.at(-1);
}

function noteOn({kind, earlier, later}: Reading, number: number, lastWord: string): string {
  const [was, is] = [escapeLatex(earlier), escapeLatex(later)];
  const reading = (lemma: string, words: string) => String.raw`\reading{${number}}{${lemma}}{${words}}`;
  if (kind === 'inserted') return reading(is, String.raw`\textit{om.}`);
  if (kind === 'deleted') return reading(escapeLatex(lastWord), String.raw`\textit{add.} ${was}`);
  return kind === 'transposed' ? reading(is, String.raw`\textit{tr.}`) : reading(is, was);
}
