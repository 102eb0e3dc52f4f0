import { parseLanguageTag } from '#kernel'
import type { Document, InLanguages } from '#library'
import type { ConceptListing } from '#thesaurus'
import type { PageDescription } from '#web/interchange'
import { addressesIn } from './addresses.ts'
import { Citations } from './citation.tsx'
import { ContentsSection } from './contents.tsx'
import { inLanguage, titleFor } from './entry.tsx'
import { Layout, Trail } from './layout.tsx'
import { canBeDrawn, PageImage } from './page-image.tsx'
import { readableIn } from './readable.ts'
import { Section } from './record-rows.tsx'
import { ProcedureSections, RecordSection, RightsSection } from './record.tsx'
import { DocumentLink, plainVersionsOf, RelationsSection, successorsOf } from './relations.tsx'
import { Renditions } from './renditions.tsx'
import type { View } from './view.ts'

/** Letters from which on a title is set smaller, so that it does not fill a phone. */
const LONG_TITLE = 100

type DocumentPageProps = { readonly view: View; readonly document: Document; readonly subjects: readonly ConceptListing[]; readonly described: PageDescription }

/** A document's own page: its record, its files, what it is related to, how to cite it. */
export const DocumentPage = ({ view, document, subjects, described }: DocumentPageProps) => {
  const { messages: { document: words, layout }, language } = view
  const at = addressesIn(language)
  const { details: { titles = {} } } = document
  const shown = titleFor(view, { ...document, titles })
  const title = shown.text || words.untitled
  const [readable] = readableIn(document)
  return (
    <Layout view={view} title={title} canonical={at.document(document)} described={described}>
      <Trail view={view} steps={[{ href: at.library, text: layout.library }]} />
      <article>
        <h1 class={title.length > LONG_TITLE ? 'long' : undefined} {...inLanguage(shown.language)}>{title}</h1>
        {shown.language === document.language ? null : <p class="about"><span>{words.original}</span><bdi {...inLanguage(document.language)}>{document.title}</bdi></p>}
        {document.proposed.includes('title') ? <p class="hint">{words.proposed.title}</p> : null}
        {successorsOf(document).map((to) => <p class="now">{words.supersededBy} <DocumentLink view={view} to={to} /></p>)}
        {plainVersionsOf(document).map((to) => <p class="now">{words.plainFirst}: <DocumentLink view={view} to={to} /></p>)}
        <Summaries view={view} document={document} />
        <section class="row files">
          <h2>{words.files}</h2>
          <div>
            {readable !== undefined && canBeDrawn(readable) ? (
              <p class="sheet"><PageImage {...{ view, document }} rendition={readable} page={1} width="thumbnail" alt={words.firstPage} /></p>
            ) : null}
            <Renditions view={view} document={document} />
          </div>
        </section>
        <ContentsSection view={view} document={document} rendition={readable} />
        <RecordSection view={view} document={document} subjects={subjects} />
        <Titles view={view} titles={titles} shown={shown.language} />
        <ProcedureSections view={view} document={document} />
        <RelationsSection view={view} document={document} />
        <RightsSection view={view} document={document} />
        <Section heading={words.cite}><Citations view={view} document={document} described={described} /></Section>
      </article>
    </Layout>
  )
}

/** Words in several languages with the tags that are really such, the reader's own first. */
const spoken = (words: InLanguages, first: string) =>
  Object.entries(words)
    .flatMap(([name, text]) => {
      const language = parseLanguageTag(name)
      return language === undefined || text.trim() === '' ? [] : [{ language, text }]
    })
    .toSorted((a, b) => Number(b.language === first) - Number(a.language === first))

/** The summary in the reader's language, or in the document's own; others folded under it. */
const Summaries = ({ view, document: { summary, language, details: { summaries = {} } } }: { readonly view: View; readonly document: Document }) => {
  const { messages: { document: words }, formats } = view
  const [first, ...others] = spoken(summary === undefined ? summaries : { [language]: summary, ...summaries }, view.language)
  return first === undefined ? null : (
    <Section heading={words.summary}>
      <p {...inLanguage(first.language)}>{first.text}</p>
      {others.map((other) => (
        <details>
          <summary>{words.summaryIn(formats.language(other.language))}</summary>
          <p {...inLanguage(other.language)}>{other.text}</p>
        </details>
      ))}
    </Section>
  )
}

const Titles = ({ view, titles, shown }: { readonly view: View; readonly titles: InLanguages; readonly shown: string }) => {
  const all = spoken(titles, view.language).filter(({ language }) => language !== shown)
  return all.length === 0 ? null : (
    <Section heading={view.messages.document.titles}>
      <ul class="related">{all.map(({ language, text }) => <li><p {...inLanguage(language)}>{text}</p><p class="about"><span>{view.formats.language(language)}</span></p></li>)}</ul>
    </Section>
  )
}
