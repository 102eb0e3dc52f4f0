import { MEDIA_TYPES, type Document, type Rendition } from '#library'
import { addressesIn } from './addresses.ts'
import { PICTURE_WIDTHS } from '#library'
import { readingOf } from './readable.ts'
import type { View } from './view.ts'

// Pages of these look like something; of the others only the text matters.
const DRAWN: ReadonlySet<string> = new Set([MEDIA_TYPES.pdf, MEDIA_TYPES.docx, MEDIA_TYPES.epub])

/** Whether pages of a rendition can be shown as pictures. */
export const canBeDrawn = (rendition: Rendition): boolean => DRAWN.has(rendition.mediaType) && rendition.safety !== 'infected'

type PageImageProps = {
  readonly view: View
  readonly document: Document
  readonly rendition: Rendition
  readonly page: number
  readonly width: keyof typeof PICTURE_WIDTHS
  /** What is said instead of it. */
  readonly alt: string
}

/** The address of a page's picture. */
export const pictureAddress = ({ view, document, rendition, page, width }: Omit<PageImageProps, 'alt'>): string =>
  addressesIn(view.language).picture(document.number, page, PICTURE_WIDTHS[width], readingOf(document, rendition).language)

/** The picture of a page. Room for it is kept as for an upright sheet of A4, until its own measure is known. */
export const PageImage = ({ alt, ...of }: PageImageProps) => (
  <img src={pictureAddress(of)} alt={alt} width={PICTURE_WIDTHS[of.width]} height={Math.round(PICTURE_WIDTHS[of.width] * Math.SQRT2)} loading="lazy" decoding="async" />
)
