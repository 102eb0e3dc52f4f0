import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPdf } from './build-pdf.ts'
import { readGuide, titleOf } from './read-guide.ts'

const FOLDER = '9001-guide'

/** Where the demonstration document lies, from the project's root. */
export const GUIDE_PDF = `examples/${FOLDER}/guide.pdf`

/** Sets the demonstration document from its text. */
export const setGuide = (root: string): Promise<Buffer> => {
  const pieces = readGuide(readFileSync(join(root, 'examples', FOLDER, 'guide.md'), 'utf8'))
  return buildPdf(pieces, { title: titleOf(pieces), author: 'Waystation', language: 'en', date: new Date('2025-03-08T12:00:00Z') })
}
