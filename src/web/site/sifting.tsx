import { FACETS, type FacetCount, type FacetName, type LibraryAnswer } from '#library'
import { addressesIn } from './addresses.ts'
import { choosing, NOTHING_ASKED, takingAway, type Asking } from './asking.ts'
import { facetLabel } from './facet-label.ts'
import type { View } from './view.ts'

type SiftingProps = { readonly view: View; readonly asking: Asking; readonly answer: Pick<LibraryAnswer, 'facets' | 'filters' | 'total'> }

/** Values of a facet shown before the rest is folded away. */
const SHOWN = 7
/** Values of a facet that are shown at all: a page is no list of everything. */
const MOST = 40

/** A facet whose one value all documents have narrows nothing. */
const narrows = (counts: readonly FacetCount[], total: number): boolean => counts.some(({ chosen, count }) => chosen || count !== total)

// What was chosen stands first; else as the library has it, years from the latest.
const byChoice = (a: FacetCount, b: FacetCount): number => Number(b.chosen) - Number(a.chosen)
const byYear = (a: FacetCount, b: FacetCount): number => byChoice(a, b) || b.value.localeCompare(a.value)

/** Ways to narrow the list down, with counts: folded on a phone, a column where there is room. */
export const Sifting = ({ view, asking, answer: { facets, total } }: SiftingProps) => {
  const { search } = view.messages
  const useful = FACETS.filter((facet) => narrows(facets[facet], total))
  return useful.length === 0 ? null : (
    <details class="sift">
      <summary>{search.sift}</summary>
      <nav aria-label={search.sift}>
        {useful.map((facet) => {
          const counts = facets[facet].toSorted(facet === 'year' ? byYear : byChoice).slice(0, MOST)
          const rest = counts.length > SHOWN + 1 ? counts.slice(SHOWN) : []
          const values = { view, asking, facet }
          return (
            <div class="facet">
              <p id={`by-${facet}`}>{search.facets[facet]}</p>
              <ul aria-labelledby={`by-${facet}`}>{counts.slice(0, counts.length - rest.length).map((count) => <Value {...values} count={count} />)}</ul>
              {rest.length === 0 ? null : (
                <details>
                  <summary>{search.moreValues(rest.length)}</summary>
                  <ul aria-labelledby={`by-${facet}`}>{rest.map((count) => <Value {...values} count={count} />)}</ul>
                </details>
              )}
            </div>
          )
        })}
      </nav>
    </details>
  )
}

type ValueProps = { readonly view: View; readonly asking: Asking; readonly facet: FacetName; readonly count: FacetCount }

const Value = ({ view, asking, facet, count: { value, label, count, chosen } }: ValueProps) => {
  const at = addressesIn(view.language)
  const name = facetLabel(view, facet, value, label)
  const isOurs = asking.filters[facet]?.includes(value) === true
  if (chosen && !isOurs) return <li><b>{name}</b> <span>{view.messages.search.inQuestion}</span></li>
  return isOurs ? (
    <li><a class="on" href={at.results(takingAway(asking, facet, value))} aria-label={view.messages.search.takeAway(name)} rel="nofollow"><b dir="auto">{name}</b> <span aria-hidden="true">×</span></a></li>
  ) : (
    <li><a href={at.results(choosing(asking, facet, value))} rel="nofollow" dir="auto">{name}</a> <span>{view.formats.number(count)}</span></li>
  )
}

/** What was chosen, each with a way to take it away. */
export const Chosen = ({ view, asking, answer: { facets, filters } }: SiftingProps) => {
  const { search } = view.messages
  const at = addressesIn(view.language)
  const chosen = FACETS.flatMap((facet) => [...new Set([...(asking.filters[facet] ?? []), ...(filters[facet] ?? [])])].map((value) => ({ facet, value })))
  const ours = FACETS.some((facet) => (asking.filters[facet] ?? []).length > 0)
  return chosen.length === 0 ? null : (
    <p class="chosen">
      <span>{search.chosen}</span>
      {chosen.map(({ facet, value }) => {
        const known = facets[facet].find((count) => count.value === value)
        const said = search.counted(search.facets[facet], facetLabel(view, facet, value, known?.label))
        return asking.filters[facet]?.includes(value) === true
          ? <a href={at.results(takingAway(asking, facet, value))} aria-label={search.takeAway(said)}>{said} <span aria-hidden="true">×</span></a>
          : <span>{said} ({search.inQuestion})</span>
      })}
      {ours && chosen.length > 1 ? <a class="all" href={at.results({ ...asking, filters: NOTHING_ASKED.filters, from: 0 })}>{search.takeAllAway}</a> : null}
    </p>
  )
}
