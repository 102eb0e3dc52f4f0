import type { Child } from 'hono/jsx'
import type { FacetName } from '#library'
import { addressesIn } from './addresses.ts'
import type { View } from './view.ts'

/** A part of a document's page, with its heading in the margin. */
export const Section = ({ heading, children }: { readonly heading: string; readonly children?: Child }) => (
  <section class="row">
    <h2>{heading}</h2>
    <div>{children}</div>
  </section>
)

/** One thing that the record says; nothing when it does not say it. */
export const Row = ({ term, children }: { readonly term: string; readonly children?: Child }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

/** A row of plain words, left out when there are none. */
export const Said = ({ term, words }: { readonly term: string; readonly words: string | undefined }) => (words ? <Row term={term}><bdi>{words}</bdi></Row> : null)

type ValuesProps = { readonly view: View; readonly term: string; readonly facet: FacetName; readonly values: readonly string[]; readonly name?: (value: string) => string }

/** A row of values, each leading to all documents that have it. */
export const Values = ({ view, term, facet, values, name = (value) => value }: ValuesProps) =>
  values.length === 0 ? null : (
    <Row term={term}>
      {values.map((value, index) => <>{index > 0 ? ', ' : ''}<a href={addressesIn(view.language).withValue(facet, value)} rel="nofollow"><bdi>{name(value)}</bdi></a></>)}
    </Row>
  )
