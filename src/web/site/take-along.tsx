import { addressesIn } from './addresses.ts'
import { MOST_IN_ARCHIVE } from './archive-reply.ts'
import type { Asking } from './asking.ts'
import { Row } from './record-rows.tsx'
import type { View } from './view.ts'

/** What programs take, by the names by which people know it. */
const DATA = [['CSV', 'csv'], ['JSON', 'json'], ['BibTeX', 'bibtex'], ['RIS', 'ris'], ['CSL-JSON', 'csl']] as const
const FEEDS = [['Atom', 'atom'], ['JSON Feed', 'json-feed']] as const

/** The list that is shown, to follow and to take along: all of it, wherever the page stands in it. */
export const TakeAlong = ({ view, asking, total }: { readonly view: View; readonly asking: Asking; readonly total: number }) => {
  const { messages: { search }, language } = view
  const at = addressesIn(language)
  const links = (forms: readonly (readonly [name: string, form: string])[]) =>
    forms.map(([name, form], place) => <>{place > 0 ? ', ' : ''}<a href={at.listAs(form, { ...asking, from: 0 })} rel="nofollow">{name}</a></>)
  return (
    <dl class="record along">
      <Row term={search.follow}>{links(FEEDS)}</Row>
      <Row term={search.takeAlong}>{links(DATA)}</Row>
      {total > MOST_IN_ARCHIVE.documents ? null : <Row term={search.files}>{links([['ZIP', 'zip']])}</Row>}
    </dl>
  )
}
