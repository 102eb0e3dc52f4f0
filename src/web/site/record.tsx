import { parseCountryCode, type PartialDate } from '#kernel'
import { addressOf, type Document, type Identifier, type Proposable } from '#library'
import type { ConceptListing } from '#thesaurus'
import { addressesIn } from './addresses.ts'
import { Away } from './away.tsx'
import { Row, Said, Section, Values } from './record-rows.tsx'
import { SubjectLink } from './subjects-page.tsx'
import { typeName } from './facet-label.ts'
import type { View } from './view.ts'

type RecordProps = { readonly view: View; readonly document: Document }

/** What a date of the record looks like. */
const Dated = ({ view, date }: { readonly view: View; readonly date: PartialDate }) => <time datetime={date}>{view.formats.date(date)}</time>

/** What the library knows of a document. `subjects`: the concepts that its keywords name. */
export const RecordSection = ({ view, document, subjects }: RecordProps & { readonly subjects: readonly ConceptListing[] }) => {
  const { messages: { document: words, layout }, formats, language } = view
  const { authors, details, proposed } = document
  const at = addressesIn(language)
  const unsure = (part: Proposable) => (proposed.includes(part) ? <> <span class="unsure">({words.proposed[part]})</span></> : null)
  const country = (code: string): string => {
    const known = parseCountryCode(code)
    return known === undefined ? code : formats.country(known)
  }
  return (
    <Section heading={words.record}>
      <dl class="record">
        <Row term={words.number}>{String(document.number)}</Row>
        {document.date ? <Row term={words.date}><Dated view={view} date={document.date} />{unsure('date')}</Row> : null}
        <Row term={words.language}><a href={at.withValue('language', document.language)} rel="nofollow">{formats.language(document.language)}</a>{unsure('language')}</Row>
        {authors.length === 0 ? null : (
          <Row term={words.authors(authors.length)}>
            {authors.map((author, index) => <>{index > 0 ? ', ' : ''}<a href={at.results({ words: `"${author.replaceAll('"', ' ')}"` })} rel="nofollow"><bdi>{author}</bdi></a></>)}
            {unsure('authors')}
          </Row>
        )}
        <Values view={view} term={words.publishers(document.publishers.length)} facet="publisher" values={document.publishers} />
        {document.ownPublication ? <Row term={words.origin}><a href={at.withValue('own', 'yes')} rel="nofollow">{words.own}</a></Row> : null}
        <Values view={view} term={words.types} facet="type" values={document.types} name={(type) => typeName(view, type)} />
        <Values view={view} term={words.keywords} facet="keyword" values={document.keywords} />
        {subjects.length === 0 ? null : <Row term={layout.subjects}>{subjects.map((concept, index) => <>{index > 0 ? ', ' : ''}<SubjectLink view={view} concept={concept} /></>)}</Row>}
        <Values view={view} term={words.countries} facet="country" values={document.countries} name={country} />
        {document.instruments.length === 0 ? null : <Row term={words.instruments}>{document.instruments.map((one, index) => <>{index > 0 ? '; ' : ''}<bdi>{one}</bdi></>)}</Row>}
        <Identifiers view={view} identifiers={details.identifiers ?? []} />
        <InForce view={view} document={document} />
        <Row term={words.access}>{words.accessLevels[document.access]}</Row>
      </dl>
    </Section>
  )
}

const Identifiers = ({ view, identifiers }: { readonly view: View; readonly identifiers: readonly Identifier[] }) => {
  const { document: words } = view.messages
  // Some bring the name of their scheme along: GRETA(2021)10, ECLI:NL:….
  const nameOf = ({ scheme, value }: Identifier): string => (value.toUpperCase().startsWith(scheme.toUpperCase()) ? value : `${words.schemes[scheme]} ${value}`)
  return identifiers.length === 0 ? null : (
    <Row term={words.identifiers}>
      <ul>{identifiers.map((identifier) => <li><Away view={view} to={addressOf(identifier)} text={nameOf(identifier)} /></li>)}</ul>
    </Row>
  )
}

const InForce = ({ view: { messages: { document: words }, formats }, document: { details: { inForce = {} } } }: RecordProps) => {
  const from = inForce.from && formats.date(inForce.from)
  const to = inForce.to && formats.date(inForce.to)
  return <Said term={words.inForce} words={from && to ? words.sinceUntil(from, to) : from ? words.since(from) : to ? words.until(to) : undefined} />
}

/** A judgment, or the report of a body that watches over a treaty. */
export const ProcedureSections = ({ view, document: { details: { caseLaw, monitoring } } }: RecordProps) => {
  const { messages: { document: words }, formats } = view
  return (
    <>
      {caseLaw && Object.values(caseLaw).some(Boolean) ? (
        <Section heading={words.caseLaw}>
          <dl class="record">
            <Said term={words.court} words={caseLaw.court} />
            <Said term={words.parties} words={caseLaw.parties} />
            {caseLaw.decided ? <Row term={words.decided}><Dated view={view} date={caseLaw.decided} /></Row> : null}
            <Said term={words.articles} words={caseLaw.articles?.join('; ')} />
            <Said term={words.outcome} words={caseLaw.outcome} />
          </dl>
        </Section>
      ) : null}
      {monitoring && Object.values(monitoring).some(Boolean) ? (
        <Section heading={words.monitoring}>
          <dl class="record">
            <Said term={words.body} words={monitoring.body} />
            <Said term={words.round} words={monitoring.round} />
            <Said term={words.country} words={monitoring.country && formats.country(monitoring.country)} />
            <Said term={words.stage} words={monitoring.stage} />
          </dl>
        </Section>
      ) : null}
    </>
  )
}

/** Who may use it and on what terms, where it was found, how it came here. */
export const RightsSection = ({ view, document: { details: { rights = {}, source = {}, provenance } } }: RecordProps) => {
  const { document: words } = view.messages
  return [rights.statement, rights.licence, source.url, source.captured, provenance].some(Boolean) ? (
    <Section heading={words.rights}>
      <dl class="record">
        <Said term={words.statement} words={rights.statement} />
        {rights.licence ? <Row term={words.licence}><Away view={view} to={rights.licence} text={rights.licence} /></Row> : null}
        {source.url ? <Row term={words.source}><Away view={view} to={source.url} text={source.url} /></Row> : null}
        {source.captured ? <Row term={words.captured}><Dated view={view} date={source.captured} /></Row> : null}
        <Said term={words.provenance} words={provenance} />
      </dl>
    </Section>
  ) : null
}
