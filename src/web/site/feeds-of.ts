import { addressesIn } from './addresses.ts'
import { NOTHING_ASKED, type Asking } from './asking.ts'
import { listTitle } from './list-title.ts'
import type { View } from './view.ts'

/** The feeds of a list, as a page's head names them. */
export const feedsOf = (view: View, asking: Asking = NOTHING_ASKED) => {
  const at = addressesIn(view.language)
  const title = listTitle(view, asking)
  return [['atom', 'application/atom+xml'], ['json-feed', 'application/feed+json']].map(([form = '', type = '']) => ({ href: at.listAs(form, { ...asking, from: 0 }), type, title }))
}
