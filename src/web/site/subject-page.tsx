import type { Child } from 'hono/jsx'
import { parseLanguageTag } from '#kernel'
import { nameOf, textsIn, type Concept, type TextsByLanguage } from '#thesaurus'
import { addressesIn } from './addresses.ts'
import { Away } from './away.tsx'
import { Layout, Trail } from './layout.tsx'
import type { ConceptNames } from './public-thesaurus.ts'
import { Row, Section } from './record-rows.tsx'
import { spokenIn } from './spoken.ts'
import { SubjectLink } from './subjects-page.tsx'
import type { View } from './view.ts'

type SubjectProps = {
  readonly view: View
  readonly concept: Concept
  /** What the concepts around it are called. */
  readonly names: ConceptNames
  /** How many documents are about it. */
  readonly documents: number
}

/** A subject: what is meant, what it is called, what stands around it, and the documents about it. */
export const SubjectPage = ({ view, concept, names, documents }: SubjectProps) => {
  const { messages: { subjects }, formats, language } = view
  const at = addressesIn(language)
  const name = nameOf(concept, language)
  const others = concept.labels.filter((label) => label.kind === 'alt' && label.language === name.language)
  return (
    <Layout view={view} title={name.text} canonical={at.subject(concept.slug)}>
      <Trail view={view} steps={[{ href: at.subjects, text: subjects.title }]} />
      <article class="subject">
        <h1 {...spokenIn(view, name.language)}>{name.text}</h1>
        {name.language === undefined || name.language === language ? null : <p class="hint">{subjects.nameIn(formats.language(name.language))}</p>}
        {documents === 0
          ? <p class="lead">{subjects.noDocuments}</p>
          : <p class="actions held"><span>{subjects.documents(documents)}</span> <a class="button" href={at.withValue('keyword', concept.slug)} rel="nofollow">{subjects.seeDocuments}</a></p>}
        <Meaning view={view} concept={concept} />
        <Told view={view} heading={subjects.use} texts={concept.scopeNotes} />
        {others.length === 0 ? null : (
          <Section heading={subjects.otherNames}>
            <ul class="values">{others.map(({ text, language: spoken }) => <li {...spokenIn(view, spoken)}>{text}</li>)}</ul>
          </Section>
        )}
        <Around {...{ view, names }} heading={subjects.broader} slugs={concept.broader} />
        <Around {...{ view, names }} heading={subjects.narrower} slugs={concept.narrower} />
        <Around {...{ view, names }} heading={subjects.related} slugs={concept.related} />
        <OtherLanguages view={view} concept={concept} shown={name.language} />
        {concept.exactMatch.length === 0 && concept.notation === undefined ? null : (
          <Section heading={subjects.elsewhere}>
            <dl class="record">{concept.notation === undefined ? null : <Row term={subjects.notation}><bdi>{concept.notation}</bdi></Row>}</dl>
            <ul class="subjects">{concept.exactMatch.map((address) => <li><Away view={view} to={address} text={address} /></li>)}</ul>
          </Section>
        )}
      </article>
    </Layout>
  )
}

/** What is meant: the definition, and the note in English beside it unless it says the same. */
const Meaning = ({ view, concept: { definitions, note } }: { readonly view: View; readonly concept: Concept }) => {
  const { messages: { subjects } } = view
  if (note === undefined || Object.values(definitions).some((texts) => texts.includes(note))) return <Told view={view} heading={subjects.meaning} texts={definitions} />
  return <Told view={view} heading={subjects.meaning} texts={definitions}><p {...spokenIn(view, 'en')}>{note}</p></Told>
}

/** What is said of it in the reader's language, or else in another one, whose name stands before it. */
const Told = ({ view, heading, texts, children }: { readonly view: View; readonly heading: string; readonly texts: TextsByLanguage; readonly children?: Child }) => {
  const said = textsIn(texts, view.language)
  const tag = said === undefined ? undefined : parseLanguageTag(said.language)
  if (said === undefined && children === undefined) return null
  return (
    <Section heading={heading}>
      {tag === undefined || tag === view.language ? null : <p class="hint">{view.formats.language(tag)}</p>}
      {said?.texts.map((text) => <p {...spokenIn(view, said.language)}>{text}</p>)}
      {children}
    </Section>
  )
}

type AroundProps = { readonly view: View; readonly heading: string; readonly slugs: readonly string[]; readonly names: ConceptNames }

/** Concepts that stand in one relation to this one, by the alphabet: the names come in its order. */
const Around = ({ view, heading, slugs, names }: AroundProps) => {
  const concepts = [...names.values()].filter(({ slug }) => slugs.includes(slug))
  return concepts.length === 0 ? null : (
    <Section heading={heading}>
      <ul class="values">{concepts.map((concept) => <li><SubjectLink view={view} concept={concept} /></li>)}</ul>
    </Section>
  )
}

const OtherLanguages = ({ view, concept: { labels }, shown }: { readonly view: View; readonly concept: Concept; readonly shown: string | undefined }) => {
  const { compare } = new Intl.Collator(view.messages.locale)
  const named = labels
    .filter(({ kind, language }) => kind === 'pref' && language !== shown)
    .map(({ language, text }) => ({ language, text, term: view.formats.language(language) }))
    .toSorted((one, other) => compare(one.term, other.term))
  return named.length === 0 ? null : (
    <Section heading={view.messages.subjects.otherLanguages}>
      <dl class="record">{named.map(({ language, text, term }) => <Row term={term}><span {...spokenIn(view, language)}>{text}</span></Row>)}</dl>
    </Section>
  )
}
