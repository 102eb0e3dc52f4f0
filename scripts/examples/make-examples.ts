import { buildDocx } from './build-docx.ts'
import { buildPdf } from './build-pdf.ts'
import { buildScan } from './build-scan.ts'
import { catalogueOf, DOCX, pdfOf, SCAN, type Leaflet } from './catalogue.ts'
import { makeFigures } from './figures.ts'
import { GUIDE_PDF, setGuide } from './guide.ts'
import { AUTHOR, readSheet, RIGHTS, SHEETS, WRITTEN, type SheetText } from './sheets.ts'

/** A file of the demonstration: its path from the project's root, and its bytes. */
export type Example = { readonly path: string; readonly bytes: Uint8Array }

const metadata = (language: string, title: string) => ({ title, author: AUTHOR, language, date: WRITTEN.date })

const setSheet = (text: SheetText): Promise<Buffer> => buildPdf(text.pieces, metadata(text.language, text.title))

/** Makes everything in `examples` that is made from its texts, one file after the other, the catalogue last. */
export async function* makeExamples(root: string): AsyncGenerator<Example> {
  yield { path: GUIDE_PDF, bytes: await setGuide(root) }
  const leaflets: Leaflet[] = []
  for (const sheet of SHEETS) {
    for (const text of readSheet(root, sheet)) {
      const leaflet = pdfOf(text)
      leaflets.push(leaflet)
      yield { path: `examples/${leaflet.file}`, bytes: await setSheet(text) }
    }
  }
  const rights = readSheet(root, RIGHTS).find(({ language }) => language === 'en')
  if (rights === undefined) throw new Error('the sheet on rights is not there in English')
  leaflets.push(DOCX, SCAN)
  yield { path: `examples/${DOCX.file}`, bytes: await buildDocx(rights.pieces, metadata('en', DOCX.title)) }
  yield { path: `examples/${SCAN.file}`, bytes: await buildScan(await setSheet(rights), metadata('en', SCAN.title)) }
  for (const { path, text } of makeFigures()) yield { path, bytes: Buffer.from(text) }
  yield { path: 'examples/catalogue.csv', bytes: Buffer.from(catalogueOf(leaflets)) }
}
