import { LONGEST_PAGE } from './limits.ts'
import { joinDividedWords } from './line-ends.ts'

/**
 * A page's text as it goes into the archive: word halves around a soft hyphen at the end of a line are joined, other soft
 * hyphens and NUL are taken out, words divided by a plain hyphen joined with care, spaces at line ends taken out; NFC;
 * well-formed Unicode; at most `LONGEST_PAGE` long.
 */
export const cleanPageText = (text: string): string => {
  const clean = text
    .slice(0, LONGEST_PAGE)
    .replaceAll('\r\n', '\n')
    .replace(/\u00AD[ \t]*\n[ \t]*/g, '')
    .replace(/[\u00AD\0]/g, '')
    .replace(/[ \t]+$/gm, '')
    .toWellFormed()
    .normalize('NFC')
    .trim()
  return joinDividedWords(clean)
}
