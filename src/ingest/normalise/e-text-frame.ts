import {E_TEXT_START} from '../e-text-facts.ts';
import {ledgerStep, type Replacement} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

// Older texts say it twice.
const END =
  /^(?:\*\*\*[ ]?END OF TH(?:E|IS) PROJECT GUTENBERG EBOOK\b|End of (?:the )?Project Gutenberg(?:'s)? )/im;

/** Drops what Project Gutenberg prints before and after a text: who may copy it, and how it was made. */
export const eTextFrame = {
  name: 'e-text-frame',
  about:
    'Project Gutenberg marks where a text begins and ends ("*** START OF THE PROJECT GUTENBERG EBOOK", "*** END OF …"): what ' +
    'stands before the one and after the other, with the lines themselves, is dropped.',
  isDefault: true,
  changes(text) {
    const start = E_TEXT_START.exec(text);
    const begins = start === null ? 0 : start.index + start[0].length;
    const end = END.exec(text)?.index ?? text.length;
    if (end <= begins) return ledgerStep(this.name, []);
    const dropped: Replacement[] = [];
    if (begins > 0) dropped.push({start: 0, before: text.slice(0, begins), after: ''});
    if (end < text.length) dropped.push({start: end, before: text.slice(end), after: ''});
    return ledgerStep(this.name, dropped);
  },
} as const satisfies Normaliser;
