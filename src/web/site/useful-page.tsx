import type { SheetListing } from '#publishing'
import { addressesIn } from './addresses.ts'
import { HistoryNote } from './history-note.tsx'
import { Layout } from './layout.tsx'
import { SheetList } from './sheet-list.tsx'
import type { View } from './view.ts'

/** The list of help sheets. */
export const UsefulPage = ({ view, sheets }: { readonly view: View; readonly sheets: readonly SheetListing[] }) => {
  const { useful } = view.messages
  const at = addressesIn(view.language)
  return (
    <Layout view={view} title={useful.title} canonical={at.useful} plain>
      <article>
        <h1>{useful.title}</h1>
        <p class="lead">{sheets.length === 0 ? useful.empty : useful.lead}</p>
        <SheetList view={view} sheets={sheets} />
        <p class="more"><a href={at.countries}>{useful.where}</a></p>
        <HistoryNote view={view} />
      </article>
    </Layout>
  )
}
