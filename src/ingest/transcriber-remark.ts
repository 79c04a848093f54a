const LONGEST = 1500;
const NOTE = /^[[(]?(?:(?:the )?(?:transcriber|editor|preparer|producer)(?:[’']s|s[’'])? )?note\s?[:.—–-]/i;
const THIS_FILE = /\bthis\s(?:electronic\s(?:text|edition|version|book)|e-?text|e-?book|digital\sedition)\b/i;

/** Whether a paragraph is a note that speaks of the file it stands in: `Note: … This Etext corrects the apparent error.` */
export function isTranscriberRemark(paragraph: string): boolean {
  return paragraph.length <= LONGEST && NOTE.test(paragraph) && THIS_FILE.test(paragraph);
}
