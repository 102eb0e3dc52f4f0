import type { Document, MediaType, Rendition } from '#library'
import { addressesIn } from './addresses.ts'
import type { View } from './view.ts'

/** What people call the formats. */
const FORMAT_NAMES = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/epub+zip': 'EPUB',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
} as const satisfies Record<MediaType, string>

const State = ({ view, rendition }: { readonly view: View; readonly rendition: Rendition }) => {
  const { document: words } = view.messages
  if (rendition.reading === 'searchable') return null
  return <p class="state">{rendition.reading === 'waiting' ? words.waiting : <><strong>{words.notSearchable}</strong> {rendition.reason && words.reasons[rendition.reason]}</>}</p>
}

/** The files of a document: what each is, how large and in which language is said before the click. */
export const Renditions = ({ view, document }: { readonly view: View; readonly document: Document }) => {
  const { messages: { document: words }, formats, language } = view
  const at = addressesIn(language)
  // The reader shows the first rendition whose text could be taken.
  const readable = document.renditions.find((rendition) => rendition.reading === 'searchable')
  return (
    <ul class="renditions">
      {document.renditions.map((rendition) => {
        const kind = words.kinds[rendition.kind]
        const spoken = formats.language(rendition.language)
        const size = [FORMAT_NAMES[rendition.mediaType], formats.bytes(rendition.bytes), rendition.pages === undefined ? undefined : words.pages(rendition.pages)]
        return (
          <li>
            <p class="kind">{kind}, {spoken}</p>
            <p class="about">{size.filter((part) => part !== undefined).map((part) => <span>{part}</span>)}</p>
            <State view={view} rendition={rendition} />
            <p class="actions">
              {rendition === readable ? <a class="button" href={at.page(document, 1)}>{words.read}</a> : null}
              <a class={rendition === readable ? 'quiet button' : 'button'} href={at.file(document.number, rendition.id)} aria-label={words.downloadOf(kind, spoken)}>{words.download}</a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
