import { MEDIA_TYPES, type Document, type MediaType, type Rendition } from '#library'
import { addressesIn } from './addresses.ts'
import { readableIn, readingOf } from './readable.ts'
import type { View } from './view.ts'

/** What people call the formats. */
const FORMAT_NAMES = {
  [MEDIA_TYPES.pdf]: 'PDF',
  [MEDIA_TYPES.docx]: 'Word',
  [MEDIA_TYPES.epub]: 'EPUB',
  [MEDIA_TYPES.odt]: 'OpenDocument',
  [MEDIA_TYPES.html]: 'HTML',
  [MEDIA_TYPES.txt]: 'TXT',
} as const satisfies Record<MediaType, string>

// Whoever looks for plain words shall not have to look far.
const PLAIN_FIRST: ReadonlySet<Rendition['kind']> = new Set(['plain language', 'easy to read'])

/** The order of files: plain words first; then the reader's language, the document's own, and the others by their names. */
const inOrder = ({ language, formats, messages }: View, document: Document): Rendition[] => {
  const order = new Intl.Collator(messages.locale)
  const rank = ({ kind, language: spoken }: Rendition): number => (PLAIN_FIRST.has(kind) ? 0 : 3) + (spoken === language ? 0 : spoken === document.language ? 1 : 2)
  return document.renditions.toSorted((a, b) => rank(a) - rank(b) || order.compare(formats.language(a.language), formats.language(b.language)))
}

const State = ({ view, rendition: { reading, reason, recognised, confidence, redacted, safety } }: { readonly view: View; readonly rendition: Rendition }) => {
  const { messages: { document: words }, formats } = view
  return (
    <>
      {safety === 'infected' ? <p class="state"><strong>{words.infected}</strong></p> : null}
      {reading === 'waiting' ? <p class="state">{words.waiting}</p> : null}
      {reading === 'stored-not-searchable' && safety !== 'infected' ? <p class="state"><strong>{words.notSearchable}</strong> {reason && words.reasons[reason]}</p> : null}
      {recognised ? <p class="state">{confidence === undefined ? words.recognised : words.recognisedSure(formats.share(confidence))}</p> : null}
      {redacted ? <p class="state">{words.redacted(formats.date(redacted.on))} <bdi>{redacted.note}</bdi></p> : null}
    </>
  )
}

/** The files of a document: what each is, how large and in which language is said before the click. */
export const Renditions = ({ view, document }: { readonly view: View; readonly document: Document }) => {
  const { messages: { document: words }, formats, language } = view
  const at = addressesIn(language)
  const readable = readableIn(document)
  return (
    <ul class="renditions">
      {inOrder(view, document).map((rendition) => {
        const kind = words.kinds[rendition.kind]
        const spoken = formats.language(rendition.language)
        const pages = rendition.pages === undefined ? undefined : words.pages(rendition.pages)
        const about = [FORMAT_NAMES[rendition.mediaType], formats.bytes(rendition.bytes), pages, words.safety[rendition.safety]]
        const canBeRead = readable.includes(rendition)
        return (
          <li>
            <p class="kind">{kind}, {spoken}</p>
            <p class="about">{about.filter((part) => part !== undefined).map((part) => <span>{part}</span>)}</p>
            <State view={view} rendition={rendition} />
            <p class="actions">
              {canBeRead ? <a class="button" href={at.page(document, 1, readingOf(document, rendition))}>{words.read}</a> : null}
              {rendition.safety === 'infected' ? null : (
                <a class={canBeRead ? 'quiet button' : 'button'} href={at.file(document.number, rendition.id)} aria-label={words.downloadOf(kind, spoken)}>{words.download}</a>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
