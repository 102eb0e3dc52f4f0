import { addressesIn } from './addresses.ts'
import { Asked } from './asked.tsx'
import { inLanguage } from './entry.tsx'
import { Layout, Trail } from './layout.tsx'
import { Marked } from './marked.tsx'
import { paragraphsOf } from './paragraphs.ts'
import type { PageRead } from './public-library.ts'
import type { View } from './view.ts'

type ReaderProps = { readonly view: View; readonly read: PageRead; readonly words: string }

/** One page of a document's text, and the ways to the others. */
export const ReaderPage = ({ view, read, words }: ReaderProps) => {
  const { messages: { reader, layout, document: record }, formats, language } = view
  const { document, rendition, page, pages, text } = read
  const at = addressesIn(language)
  const title = document.title || record.untitled
  const paragraphs = paragraphsOf(text.text)
  const neighbours = { previous: page > 1 ? at.page(document, page - 1, words) : undefined, next: page < pages ? at.page(document, page + 1, words) : undefined }
  return (
    <Layout view={view} title={reader.title(formats.number(page), title)} canonical={at.page(document, page)} unlisted={words !== ''} {...neighbours}>
      <Trail view={view} steps={[{ href: at.library, text: layout.library }, { href: at.document(document), text: title, lang: document.language }]} />
      <h1 class="position">{reader.position(formats.number(page), formats.number(pages))}</h1>
      {words === '' ? null : (
        <p class="marked">
          <span>{reader.marked} <Asked words={words} /></span>
          <a href={at.page(document, page)}>{reader.unmark}</a>
          <a href={at.results(words, 0)}>{reader.results}</a>
        </p>
      )}
      <Turn {...{ view, read, words }} label={reader.label} />
      <article class="page" {...inLanguage(rendition.language)}>
        {paragraphs.map(({ start, end }) => <p><Marked passage={text} start={start} end={end} /></p>)}
        {paragraphs.length === 0 ? <p lang={language} dir="ltr">{reader.empty}</p> : null}
      </article>
      <Turn {...{ view, read, words }} label={reader.labelBelow} />
      <GoTo {...{ view, read, words }} />
      <p class="more"><a href={at.document(document)}>{reader.back}</a></p>
    </Layout>
  )
}

const Turn = ({ view, read: { document, page, pages }, words, label }: ReaderProps & { readonly label: string }) => {
  const { reader } = view.messages
  const to = (target: number): string => addressesIn(view.language).page(document, target, words)
  return pages < 2 ? null : (
    <nav class="turn" aria-label={label}>
      <span>{page > 1 ? <><a href={to(1)}>{reader.first}</a> <a rel="prev" href={to(page - 1)}>{reader.previous}</a></> : null}</span>
      <span>{page < pages ? <><a rel="next" href={to(page + 1)}>{reader.next}</a> <a href={to(pages)}>{reader.last}</a></> : null}</span>
    </nav>
  )
}

const GoTo = ({ view, read: { document, page, pages }, words }: ReaderProps) => {
  const { reader } = view.messages
  return pages < 3 ? null : (
    <form class="go" action={addressesIn(view.language).goToPage(document)} method="get">
      <label for="page">{reader.goTo}</label>
      <input id="page" name="page" type="number" inputmode="numeric" min={1} max={pages} value={String(page)} required />
      {words === '' ? null : <input type="hidden" name="q" value={words} />}
      <button type="submit">{reader.go}</button>
    </form>
  )
}
