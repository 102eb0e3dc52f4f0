import { addressesIn, type Reading } from './addresses.ts'
import { Asked } from './asked.tsx'
import { inLanguage } from './entry.tsx'
import { Layout, Trail } from './layout.tsx'
import { Marked } from './marked.tsx'
import { canBeDrawn, PageImage, pictureAddress } from './page-image.tsx'
import { paragraphsOf } from './paragraphs.ts'
import type { PageRead } from './public-library.ts'
import { readableIn, readingOf } from './readable.ts'
import type { View } from './view.ts'

type ReaderProps = { readonly view: View; readonly read: PageRead; readonly reading: Reading }

/** One page of a document: its picture and its text side by side, and the ways to the others. */
export const ReaderPage = ({ view, read, reading }: ReaderProps) => {
  const { messages: { reader, layout, document: record }, formats, language } = view
  const { document, rendition, page, pages, text } = read
  const at = addressesIn(language)
  const title = document.title || record.untitled
  const to = (target: number): string => at.page(document, target, reading)
  const canonical = at.page(document, page, readingOf(document, rendition))
  const drawn = canBeDrawn(rendition) && !reading.textOnly
  return (
    <Layout
      view={view} title={reader.title(formats.number(page), title)} canonical={canonical} unlisted={reading.words !== '' || reading.textOnly}
      previous={page > 1 ? to(page - 1) : undefined} next={page < pages ? to(page + 1) : undefined} wide={drawn}
    >
      <Trail view={view} steps={[{ href: at.library, text: layout.library }, { href: at.document(document), text: title, lang: document.language }]} />
      <h1 class="position">{reader.position(formats.number(page), formats.number(pages))}</h1>
      {reading.words === '' ? null : (
        <p class="marked">
          <span>{reader.marked} <Asked words={reading.words} /></span>
          <a href={at.page(document, page, { ...reading, words: '' })}>{reader.unmark}</a>
          <a href={at.results({ words: reading.words })}>{reader.results}</a>
        </p>
      )}
      <Ways {...{ view, read, reading }} />
      <Turn {...{ view, read, reading }} label={reader.label} />
      <div class={drawn ? 'spread' : undefined}>
        {drawn ? (
          <p class="sheet">
            <a href={pictureAddress({ view, document, rendition, page, width: 'reader' })} title={reader.larger}>
              <PageImage {...{ view, document, rendition, page }} width="reader" alt={reader.picture(formats.number(page))} />
            </a>
          </p>
        ) : null}
        <PageText {...{ view, read }} />
      </div>
      <Turn {...{ view, read, reading }} label={reader.labelBelow} />
      <GoTo {...{ view, read, reading }} />
      <p class="more ways">
        <a href={at.document(document)}>{reader.back}</a>
        {text.text === '' ? null : <a href={at.plainPage(document, page, readingOf(document, rendition).language)} download>{reader.plainText}</a>}
      </p>
    </Layout>
  )
}

/** The text, with word of how sure it is. */
const PageText = ({ view, read: { rendition: { recognised, confidence }, language, text } }: Omit<ReaderProps, 'reading'>) => {
  const { messages: { reader }, formats } = view
  const paragraphs = paragraphsOf(text.text)
  return (
    <article class="page" {...inLanguage(language)}>
      {recognised ? (
        <p class="notice" lang={view.language} dir="ltr">
          {confidence === undefined ? reader.recognised : reader.recognisedSure(formats.share(confidence))} {reader.compare}
        </p>
      ) : null}
      {paragraphs.map(({ start, end }) => <p><Marked passage={text} start={start} end={end} /></p>)}
      {paragraphs.length === 0 ? <p lang={view.language} dir="ltr">{reader.empty}</p> : null}
    </article>
  )
}

/** Other ways to read the same page: in another language, without its picture, by the contents. */
const Ways = ({ view, read: { document, rendition, page }, reading }: ReaderProps) => {
  const { messages: { reader }, formats } = view
  const at = addressesIn(view.language)
  const readable = readableIn(document)
  return (
    <p class="ways">
      {readable.length < 2 ? null : (
        <span>
          {reader.languages}:{' '}
          {readable.map((other) => other.language === rendition.language
            ? <b aria-current="true">{formats.language(other.language)}</b>
            : <a href={at.page(document, page, { ...reading, ...readingOf(document, other) })} hreflang={other.language}>{formats.language(other.language)}</a>)}
        </span>
      )}
      {canBeDrawn(rendition) ? <a href={at.page(document, page, { ...reading, textOnly: !reading.textOnly })}>{reading.textOnly ? reader.withPicture : reader.textOnly}</a> : null}
      {rendition.outline.length > 0 && rendition.id === readable[0]?.id ? <a href={at.contents(document)}>{reader.contents}</a> : null}
    </p>
  )
}

const Turn = ({ view, read: { document, page, pages }, reading, label }: ReaderProps & { readonly label: string }) => {
  const { reader } = view.messages
  const to = (target: number): string => addressesIn(view.language).page(document, target, reading)
  return pages < 2 ? null : (
    <nav class="turn" aria-label={label}>
      <span>{page > 1 ? <><a href={to(1)}>{reader.first}</a> <a rel="prev" href={to(page - 1)}>{reader.previous}</a></> : null}</span>
      <span>{page < pages ? <><a rel="next" href={to(page + 1)}>{reader.next}</a> <a href={to(pages)}>{reader.last}</a></> : null}</span>
    </nav>
  )
}

const GoTo = ({ view, read: { document, page, pages }, reading: { words, language, textOnly } }: ReaderProps) => {
  const { reader } = view.messages
  return pages < 3 ? null : (
    <form class="go" action={addressesIn(view.language).goToPage(document)} method="get">
      <label for="page">{reader.goTo}</label>
      <input id="page" name="page" type="number" inputmode="numeric" min={1} max={pages} value={String(page)} required />
      {words === '' ? null : <input type="hidden" name="q" value={words} />}
      {language === undefined ? null : <input type="hidden" name="language" value={language} />}
      {textOnly ? <input type="hidden" name="view" value="text" /> : null}
      <button type="submit">{reader.go}</button>
    </form>
  )
}
