import type { ConceptListing, MatchedConcept } from '#thesaurus'
import { addressesIn } from './addresses.ts'
import type { Letter } from './by-letter.ts'
import { Layout } from './layout.tsx'
import { Section } from './record-rows.tsx'
import { spokenIn } from './spoken.ts'
import type { View } from './view.ts'

/** A subject as a link, in the language of its name. */
export const SubjectLink = ({ view, concept: { slug, name, language } }: { readonly view: View; readonly concept: ConceptListing }) => (
  <a href={addressesIn(view.language).subject(slug)} {...spokenIn(view, language)}>{name}</a>
)

/** Looks for a subject by any of its names. What was typed stands in it. */
const FindForm = ({ view, words }: { readonly view: View; readonly words: string }) => {
  const { messages: { subjects }, language } = view
  return (
    <search>
      <form class="search" action={addressesIn(language).subjects} method="get">
        <label for="q">{subjects.find}</label>
        <div class="ask">
          <input id="q" name="q" type="search" value={words} maxlength={300} autocomplete="off" autocapitalize="none" spellcheck={false} dir="auto" />
          <button type="submit">{subjects.findButton}</button>
        </div>
      </form>
    </search>
  )
}

type SubjectsProps = { readonly view: View; readonly top: readonly ConceptListing[]; readonly letters: readonly Letter[] }

/** All subjects: the broadest ones, and every one by its letter. */
export const SubjectsPage = ({ view, top, letters }: SubjectsProps) => {
  const { messages: { subjects }, language } = view
  const at = addressesIn(language)
  return (
    <Layout view={view} title={subjects.title} canonical={at.subjects}>
      <h1>{subjects.title}</h1>
      <p class="lead">{subjects.lead}</p>
      <FindForm view={view} words="" />
      {top.length === 0 ? null : (
        <Section heading={subjects.top}>
          <ul class="values">{top.map((concept) => <li><SubjectLink view={view} concept={concept} /></li>)}</ul>
        </Section>
      )}
      {letters.length === 0 ? null : (
        <Section heading={subjects.letters}>
          <ul class="letters">{letters.map(({ letter }, index) => <li><a href={`#l${index}`}>{letter}</a></li>)}</ul>
          {letters.map(({ letter, concepts }, index) => (
            <section class="letter">
              <h3 id={`l${index}`}>{letter}</h3>
              <ul class="values">{concepts.map((concept) => <li><SubjectLink view={view} concept={concept} /></li>)}</ul>
            </section>
          ))}
        </Section>
      )}
    </Layout>
  )
}

type FoundProps = { readonly view: View; readonly words: string; readonly total: number; readonly concepts: readonly MatchedConcept[] }

/** The subjects that are called something like what was typed; without one, the way to search the documents. */
export const FoundSubjectsPage = ({ view, words, total, concepts }: FoundProps) => {
  const { messages: { subjects }, language } = view
  const at = addressesIn(language)
  return (
    <Layout view={view} title={subjects.title} unlisted>
      <h1>{subjects.title}</h1>
      <FindForm view={view} words={words} />
      <h2 class="over">{total === 0 ? subjects.foundNothing(words) : subjects.found(total)}</h2>
      {concepts.length === 0 ? null : <ul class="subjects">{concepts.map((concept) => <li><SubjectLink view={view} concept={concept} /><By view={view} label={concept.by} /></li>)}</ul>}
      <p class="more"><a href={at.results({ words })} rel="nofollow">{subjects.searchInstead}</a> <a href={at.subjects}>{subjects.letters}</a></p>
    </Layout>
  )
}

/** The name by which a subject was found, where it is another than the one shown. */
const By = ({ view, label }: { readonly view: View; readonly label: MatchedConcept['by'] }) =>
  label === undefined ? null : <> <span class="unsure"><span {...spokenIn(view, label.language)}>{label.text}</span>, {view.formats.language(label.language)}</span></>
