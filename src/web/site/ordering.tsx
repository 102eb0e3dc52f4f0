import type { SearchSort } from '#library'
import { addressesIn } from './addresses.ts'
import type { Asking } from './asking.ts'
import type { View } from './view.ts'

const ORDERS: readonly SearchSort[] = ['relevance', 'newest', 'oldest', 'title']

type OrderingProps = { readonly view: View; readonly asking: Asking }

/** How the list is ordered, and what counts as one document. */
export const Ordering = ({ view, asking }: OrderingProps) => {
  const { search } = view.messages
  const at = addressesIn(view.language)
  const to = (change: Partial<Asking>): string => at.results({ ...asking, ...change, from: 0 })
  const usual = asking.words === '' ? 'newest' : 'relevance'
  const now = asking.sort ?? usual
  const orders = ORDERS.filter((order) => order !== 'relevance' || asking.words !== '')
  return (
    <div class="ordering">
      <p>
        <span>{search.sort}</span>
        {orders.map((order) =>
          order === now ? <b aria-current="true">{search.sorts[order]}</b> : <a href={to({ sort: order === usual ? undefined : order })} rel="nofollow">{search.sorts[order]}</a>,
        )}
      </p>
      <p>
        <span>{search.ways}</span>
        <a href={to({ fold: !asking.fold })} rel="nofollow">{asking.fold ? search.unfold : search.fold}</a>
        {asking.words === '' ? null : <a href={to({ anyScript: !asking.anyScript })} rel="nofollow">{asking.anyScript ? search.asWritten : search.anyScript}</a>}
      </p>
    </div>
  )
}
