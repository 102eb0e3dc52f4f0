import * as mupdf from 'mupdf'
import { LARGEST_PICTURE, LONGEST_SIDE, MOST_COLOUR_PIXELS, MOST_GREY_PIXELS } from './limits.ts'
import type { Ending, PictureOrder } from './messages.ts'
import { isWorn, openPdf, orNothing } from './mupdf-file.ts'

/** Artefacts around letters are not seen at this, and a page of text has some 100 KB at 900 pixels across. */
const JPEG_QUALITY = 75
const POINTS_PER_INCH = 72

type Wanted = Pick<PictureOrder, 'size' | 'grey'>

/** How many pixels to a point: as wanted, but never more than the bounds. */
const scaleFor = (width: number, height: number, { size, grey }: Wanted): number => {
  const wanted = 'dpi' in size ? size.dpi / POINTS_PER_INCH : size.width / width
  const area = (grey ? MOST_GREY_PIXELS : MOST_COLOUR_PIXELS) / (width * height)
  return Math.min(wanted, Math.sqrt(area), LONGEST_SIDE / width, LONGEST_SIDE / height)
}

const draw = (page: mupdf.Page, wanted: Wanted): Ending => {
  const [left, top, right, bottom] = page.getBounds()
  const [width, height] = [right - left, bottom - top]
  if (!(width > 0 && height > 0)) return { kind: 'refused', refusal: 'damaged', format: 'pdf', worn: isWorn() }
  const scale = scaleFor(width, height, wanted)
  // The pixels are ours to count: a page's own box may be wider than what its rounded corners say.
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const space = wanted.grey ? mupdf.ColorSpace.DeviceGray : mupdf.ColorSpace.DeviceRGB
  const pixmap = new mupdf.Pixmap(space, [0, 0, across, down], false)
  try {
    pixmap.clear(255)
    const device = new mupdf.DrawDevice([scale, 0, 0, scale, -left * scale, -top * scale], pixmap)
    try {
      page.run(device, mupdf.Matrix.identity)
      device.close()
    } finally {
      device.destroy()
    }
    const bytes = wanted.grey ? pixmap.asPNG() : pixmap.asJPEG(JPEG_QUALITY)
    if (bytes.length > LARGEST_PICTURE) return { kind: 'refused', refusal: 'damaged', format: 'pdf', worn: true }
    // A copy: the engine's memory is not ours to send.
    return { kind: 'picture', bytes: Uint8Array.from(bytes), mediaType: wanted.grey ? 'image/png' : 'image/jpeg', width: across, height: down, worn: isWorn() }
  } finally {
    pixmap.destroy()
  }
}

const drawFrom = (document: mupdf.Document, index: number, wanted: Wanted): Ending => {
  const page = orNothing(() => document.loadPage(index))
  try {
    const drawn = page && orNothing(() => draw(page, wanted))
    return drawn ?? { kind: 'refused', refusal: 'damaged', format: 'pdf', worn: isWorn() }
  } finally {
    orNothing(() => page?.destroy())
  }
}

/** Draws one page of a PDF. Runs in a reader child, as everything that sees the file. */
export const drawPdfPage = (file: number, order: PictureOrder): Ending => {
  const opened = openPdf(file, order.maxPages)
  if (typeof opened === 'string') return { kind: 'refused', refusal: opened, format: 'pdf', worn: isWorn() }
  try {
    if (order.page > opened.total) return { kind: 'refused', refusal: 'no-pages', format: 'pdf', worn: isWorn() }
    return drawFrom(opened.document, order.page - 1, order)
  } finally {
    opened.close()
  }
}

/** A4 at 72 dpi, in points. */
const SHEET = { width: 595, height: 842, em: 11 }
const STYLE = 'body { margin: 40pt; font-family: serif } h2 { margin: 10pt 0 4pt } p { margin: 0 0 6pt }'

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Draws the text of a page of a flowing document: headings larger, paragraphs apart; what does not fit a sheet is left out. */
export const drawTextPage = (text: string, headings: ReadonlySet<string>, wanted: Wanted): Ending => {
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const name = headings.has(paragraph.replaceAll('\n', ' ')) ? 'h2' : 'p'
    return `<${name}>${escapeText(paragraph).replaceAll('\n', '<br/>')}</${name}>`
  })
  const html = `<html><head><style>${STYLE}</style></head><body>${paragraphs.join('\n')}</body></html>`
  const document = orNothing(() => mupdf.Document.openDocument(new TextEncoder().encode(html), 'application/xhtml+xml'))
  if (!document) return { kind: 'refused', refusal: 'damaged', format: 'other', worn: true }
  try {
    orNothing(() => document.layout(SHEET.width, SHEET.height, SHEET.em))
    return drawFrom(document, 0, wanted)
  } finally {
    orNothing(() => document.destroy())
    orNothing(() => mupdf.emptyStore())
  }
}
