import { FACETS, type FacetCount, type FacetName, type LibraryAnswer } from '#library'
import { addressesIn } from './addresses.ts'
import { facetLabel } from './facet-label.ts'
import { Layout, Trail } from './layout.tsx'
import type { ConceptNames } from './public-thesaurus.ts'
import { Section } from './record-rows.tsx'
import { spokenIn } from './spoken.ts'
import type { View } from './view.ts'

type Named = { readonly value: string; readonly count: number; readonly name: string; readonly language: string | undefined }

/** Values that are shown before the others are folded away. */
const SHOWN = 12

const nameOf = (view: View, facet: FacetName, { value, label, count }: FacetCount, concepts: ConceptNames): Named => {
  const concept = facet === 'keyword' ? concepts.get(value) : undefined
  return { value, count, name: concept?.name ?? facetLabel(view, facet, value, label), language: concept?.language }
}

/** In the order in which people read them: years from the latest, all else by the alphabet of the page. */
const inOrder = (view: View, facet: FacetName, values: readonly Named[]): Named[] => {
  const { compare } = new Intl.Collator(view.messages.locale, { numeric: true })
  return values.toSorted((one, other) => (facet === 'year' ? compare(other.value, one.value) : compare(one.name, other.name)))
}

/** The latest years, or the values that most documents have. */
const foremost = (facet: FacetName, values: readonly Named[]): ReadonlySet<Named> =>
  new Set((facet === 'year' ? values : values.toSorted((one, other) => other.count - one.count)).slice(0, SHOWN))

type BrowseProps = { readonly view: View; readonly away: boolean; readonly facets: LibraryAnswer['facets']; readonly concepts: ConceptNames }

/** Looking through the library without a question: every value of every facet, with its documents. */
export const BrowsePage = ({ view, away, facets, concepts }: BrowseProps) => {
  const { messages: { browse, layout }, language } = view
  const at = addressesIn(language)
  const held = FACETS.filter((facet) => facets[facet].length > 0)
  return (
    <Layout view={view} title={browse.title} canonical={at.browse}>
      <Trail view={view} steps={[{ href: at.library, text: layout.library }]} />
      <h1>{browse.title}</h1>
      <p class="lead">{away ? view.messages.problem['search-away'].text : held.length === 0 ? browse.empty : browse.lead}</p>
      {ORDER.filter((facet) => held.includes(facet)).map((facet) => (
        <Section heading={browse.by[facet]}>
          <Values {...{ view, facet }} values={inOrder(view, facet, facets[facet].map((count) => nameOf(view, facet, count, concepts)))} />
          {facet === 'keyword' ? <p class="more"><a href={at.subjects}>{layout.subjects}</a></p> : null}
        </Section>
      ))}
    </Layout>
  )
}

// What people know of a document before they have seen it comes first.
const ORDER = ['type', 'country', 'keyword', 'year', 'language', 'publisher', 'own'] as const satisfies readonly FacetName[]

type ValuesProps = { readonly view: View; readonly facet: FacetName; readonly values: readonly Named[] }

const Values = ({ view, facet, values }: ValuesProps) => {
  if (values.length <= SHOWN + 2) return <List {...{ view, facet, values }} />
  const first = foremost(facet, values)
  return (
    <>
      <List {...{ view, facet }} values={values.filter((value) => first.has(value))} />
      <details>
        <summary>{view.messages.browse.all[facet]} ({view.formats.number(values.length)})</summary>
        <List {...{ view, facet, values }} />
      </details>
    </>
  )
}

const List = ({ view, facet, values }: ValuesProps) => (
  <ul class={facet === 'year' ? 'values short' : 'values'}>
    {values.map(({ value, count, name, language }) => (
      <li><a href={addressesIn(view.language).withValue(facet, value)} rel="nofollow" {...(language === undefined ? { dir: 'auto' } : spokenIn(view, language))}>{name}</a> <span>{view.formats.number(count)}</span></li>
    ))}
  </ul>
)
