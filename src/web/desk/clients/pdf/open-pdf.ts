import { AnnotationMode, getDocument, PasswordException, PDFWorker } from 'pdfjs-dist'
import { ok, refuse, type Result } from '#kernel'
import { fetchMade, startChecked, type MadeScript } from '../../keys/start-checked.ts'

/** Where the worker and the decoders of scans lie, with their hashes; set by the build. */
declare const DESK_PDF: { readonly worker: MadeScript; readonly decoders: Readonly<Record<string, MadeScript>> }

/** Pixels of one drawn page at most: a page may call itself a kilometre wide. */
const MOST_PIXELS = 12_000_000
/** Pixels of one picture in a page at most; a larger one is left out. */
const LARGEST_PICTURE = 100_000_000
/** Letters of one page at most. */
const LONGEST_TEXT = 100_000

/** A page that was drawn: as a picture from memory, and what is written on it for those who do not see it. */
export type PageDrawn = { readonly canvas: HTMLCanvasElement; readonly text: string }

/** A PDF that is open in memory. `draw` counts from 1; `width` in pixels of the screen. Throws where the page cannot be drawn. `close` ends its worker. */
export type OpenPdf = { readonly pages: number; readonly draw: (page: number, width: number) => Promise<PageDrawn>; readonly close: () => void }

// What pdf.js asks for when a scan wants a decoder. Nothing else is fetched for a PDF, whatever stands in it.
class Decoders {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const made = kind === 'wasmUrl' ? DESK_PDF.decoders[filename] : undefined
    if (made === undefined) throw new Error(`not carried by the desk: ${filename}`)
    return new Uint8Array(await fetchMade(made))
  }
}

const textOf = (items: readonly object[]): string =>
  items.map((item) => ('str' in item && typeof item.str === 'string' ? `${item.str}${'hasEOL' in item && item.hasEOL === true ? '\n' : ''}` : '')).join('').slice(0, LONGEST_TEXT)

/** Opens a PDF in a worker of its own, which is ended with it. Forms, scripts, links and attached files in it stay shut. */
export const openPdf = async (content: Blob): Promise<Result<OpenPdf, { readonly kind: 'pdf-locked' | 'pdf-broken' }>> => {
  const port = await startChecked(DESK_PDF.worker, 'pdf')
  const worker = new PDFWorker({ port: port as unknown as null }) // Its types know no port but none.
  const close = (): void => {
    worker.destroy()
    port.terminate()
  }
  try {
    const document = await getDocument({
      data: new Uint8Array(await content.arrayBuffer()),
      worker, verbosity: 0, enableXfa: false, useWorkerFetch: false, BinaryDataFactory: Decoders, wasmUrl: 'decoders/', maxImageSize: LARGEST_PICTURE, disableWorkerRendering: true,
    }).promise
    const draw: OpenPdf['draw'] = async (number, width) => {
      const page = await document.getPage(number)
      const whole = page.getViewport({ scale: 1 })
      const wanted = width / whole.width
      const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (whole.width * whole.height)))
      const viewport = page.getViewport({ scale })
      const canvas = window.document.createElement('canvas')
      canvas.width = Math.max(1, Math.floor(viewport.width))
      canvas.height = Math.max(1, Math.floor(viewport.height))
      await page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE, background: '#fff' }).promise
      const { items } = await page.getTextContent()
      page.cleanup()
      return { canvas, text: textOf(items) }
    }
    return ok({ pages: document.numPages, draw, close })
  } catch (fault) {
    close()
    return refuse({ kind: fault instanceof PasswordException ? 'pdf-locked' : 'pdf-broken' })
  }
}
