import * as mupdf from 'mupdf'
import Pdf from 'pdfkit'
import type { PdfMetadata } from './build-pdf.ts'

const DPI = 150
const SCALE = DPI / 72
const PAPER = 238
const NOISE = 9
const QUALITY = 34
// Sine and cosine written down, page by page: the last digit of Math.sin differs between machines.
const TURNS = [
  { sin: 0.0105, cos: 0.99994 },
  { sin: -0.0079, cos: 0.99997 },
  { sin: 0.0061, cos: 0.99998 },
] as const

/** Numbers from 0 to 255 that look like chance and are the same every time (a linear congruential generator, Numerical Recipes). */
const chance = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  }
}

/** Paper is never white nor ink black, and no two points of either are alike. */
const roughen = (points: Uint8ClampedArray, seed: number): void => {
  const next = chance(seed)
  for (let at = 0; at < points.length; at++) points[at] = 40 + ((points[at] ?? 0) * (PAPER - 40)) / 255 + ((next() - 128) * NOISE) / 128
}

const photograph = (page: mupdf.Page, at: number): Buffer => {
  const { sin, cos } = TURNS[at % TURNS.length] ?? TURNS[0]
  const [, , width, height] = page.getBounds()
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, [0, 0, Math.round(width * SCALE), Math.round(height * SCALE)], false)
  pixmap.clear(255)
  // Turned around the middle of the page.
  const [x, y] = [width / 2, height / 2]
  const turn: mupdf.Matrix = [cos * SCALE, sin * SCALE, -sin * SCALE, cos * SCALE, (x - cos * x + sin * y) * SCALE, (y - sin * x - cos * y) * SCALE]
  const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap)
  page.run(device, turn)
  device.close()
  roughen(pixmap.getPixels(), at + 1)
  return Buffer.from(pixmap.asJPEG(QUALITY, false))
}

/**
 * A PDF as a scanner would have made it of the printed one: pictures of its pages, grey, slightly turned and rough, and no text.
 * The same PDF gives the same bytes every time.
 */
export const buildScan = (pdf: Uint8Array, { title, author, date }: Omit<PdfMetadata, 'language'>): Promise<Buffer> =>
  new Promise((done, fail) => {
    const printed = mupdf.Document.openDocument(pdf, 'application/pdf')
    const info = { Title: title, Author: author, Creator: 'Waystation', Producer: 'Waystation', CreationDate: date, ModDate: date }
    const doc = new Pdf({ size: 'A4', margin: 0, pdfVersion: '1.7', compress: false, autoFirstPage: false, info })
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('error', fail)
    doc.on('end', () => done(Buffer.concat(chunks)))
    for (let at = 0; at < printed.countPages(); at++) doc.addPage().image(photograph(printed.loadPage(at), at), 0, 0, { width: doc.page.width, height: doc.page.height })
    doc.end()
  })
