import type { Child } from 'hono/jsx'
import type { Document, RelatedDocument } from '#library'
import { addressesIn } from './addresses.ts'
import { Citation } from './citation.tsx'
import { inLanguage } from './entry.tsx'
import { Layout, Trail } from './layout.tsx'
import { Renditions } from './renditions.tsx'
import type { View } from './view.ts'

/** Letters from which on a title is set smaller, so that it does not fill a phone. */
const LONG_TITLE = 100

/** A document's own page: its record, its files, what it is related to, how to cite it. */
export const DocumentPage = ({ view, document }: { readonly view: View; readonly document: Document }) => {
  const { messages: { document: words, layout }, language } = view
  const at = addressesIn(language)
  const title = document.title || words.untitled
  const related = document.translationOf !== undefined || document.translations.length > 0
  return (
    <Layout view={view} title={title} canonical={at.document(document)}>
      <Trail view={view} steps={[{ href: at.library, text: layout.library }]} />
      <article>
        <h1 class={title.length > LONG_TITLE ? 'long' : undefined} {...inLanguage(document.language)}>{title}</h1>
        {document.titleProposed ? <p class="hint">{words.proposed}</p> : null}
        {document.summary ? <Section heading={words.summary}><p {...inLanguage(document.language)}>{document.summary}</p></Section> : null}
        <Section heading={words.files}><Renditions view={view} document={document} /></Section>
        <Section heading={words.record}><Record view={view} document={document} /></Section>
        {related ? (
          <Section heading={words.related}>
            <ul class="related">
              {document.translationOf ? <Related view={view} kind={words.original} to={document.translationOf} /> : null}
              {document.translations.map((to) => <Related view={view} kind={words.translation} to={to} />)}
            </ul>
          </Section>
        ) : null}
        <Section heading={words.cite}><Citation view={view} document={document} /></Section>
      </article>
    </Layout>
  )
}

const Section = ({ heading, children }: { readonly heading: string; readonly children?: Child }) => (
  <section class="row">
    <h2>{heading}</h2>
    <div>{children}</div>
  </section>
)

const Record = ({ view, document }: { readonly view: View; readonly document: Document }) => {
  const { messages: { document: words }, formats } = view
  return (
    <dl class="record">
      <Row term={words.number}>{String(document.number)}</Row>
      {document.date ? <Row term={words.date}><time datetime={document.date}>{formats.date(document.date)}</time></Row> : null}
      <Row term={words.language}>{formats.language(document.language)}</Row>
      {document.authors.length > 0 ? <Row term={words.authors(document.authors.length)}>{formats.list(document.authors)}</Row> : null}
      {document.types.length > 0 ? <Row term={words.types}>{document.types.join(', ')}</Row> : null}
      {document.keywords.length > 0 ? <Row term={words.keywords}>{document.keywords.join(', ')}</Row> : null}
      {document.countries.length > 0 ? <Row term={words.countries}>{document.countries.map(formats.country).join(', ')}</Row> : null}
    </dl>
  )
}

const Row = ({ term, children }: { readonly term: string; readonly children?: Child }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

const Related = ({ view, kind, to }: { readonly view: View; readonly kind: string; readonly to: RelatedDocument }) => (
  <li>
    <a href={addressesIn(view.language).document(to)} hreflang={to.language} {...inLanguage(to.language)}>{to.title || view.messages.document.untitled}</a>
    <p class="about"><span>{kind}</span><span>{view.formats.language(to.language)}</span></p>
  </li>
)
