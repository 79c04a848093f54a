const COMMANDS: {readonly [character: string]: string} = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '|': '\\textbar{}',
  '<': '$<$',
  '>': '$>$',
  '−': '$-$',
  '×': '$\\times$',
  '÷': '$\\div$',
  '≤': '$\\leq$',
  '≥': '$\\geq$',
  '→': '$\\rightarrow$',
  '←': '$\\leftarrow$',
  '∞': '$\\infty$',
  '²': '$^2$',
  '\u2009': '\\,',
  '\u00a0': '~',
};

/** Text as LaTeX shows it, letter for letter, in running text: never a command. White space around it goes. */
export function escapeLatex(text: string): string {
  return text
    .trim()
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(
      /[{}$&#%_]|[\\^~|<>−×÷≤≥→←∞²\u2009\u00a0]/g,
      character => COMMANDS[character] ?? `\\${character}`,
    )
    .replace(/([-'`,])(?=\1)/g, '$1{}') // TeX would join -- to a dash and '' to a quotation mark
    .replace(/([?!])(?=`)/g, '$1{}'); // and ?` to an inverted question mark
}
