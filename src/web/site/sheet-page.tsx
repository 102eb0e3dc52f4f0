import { directionOf } from '#kernel'
import type { FoundSheet, SheetListing } from '#publishing'
import { addressesIn, inLanguage } from './addresses.ts'
import { HistoryNote } from './history-note.tsx'
import { Layout, Trail } from './layout.tsx'
import { Pieces } from './pieces.tsx'
import { Section } from './record-rows.tsx'
import { SheetList } from './sheet-list.tsx'
import type { View } from './view.ts'

type SheetProps = { readonly view: View; readonly sheet: FoundSheet; readonly others: readonly SheetListing[]; /** The library keeps it as a PDF. */ readonly hasFile: boolean }

/** A text for somebody who looks for help. Title and address tell nothing; no font is loaded. */
export const SheetPage = ({ view, sheet, others, hasFile }: SheetProps) => {
  const { messages: { useful }, formats, language, languages } = view
  const at = addressesIn(language)
  const here = at.sheet(sheet.place)
  // Languages of the text that the site does not speak are reached from no address.
  const elsewhere = languages.filter(({ tag }) => tag !== sheet.language && sheet.languages.some((there) => there === tag))
  return (
    <Layout view={view} title={useful.place(formats.number(sheet.place))} canonical={here} plain>
      <Trail view={view} steps={[{ href: at.useful, text: useful.title }, { href: at.countries, text: useful.where }]} />
      {sheet.language === language ? null : <p class="notice">{useful.onlyIn(formats.language(sheet.language))}</p>}
      <article class="sheet-text" lang={sheet.language} dir={directionOf(sheet.language)}>
        <h1>{sheet.title}</h1>
        <Pieces pieces={sheet.pieces} />
      </article>
      {sheet.sample ? <p class="notice">{useful.sample}</p> : null}
      <HistoryNote view={view} />
      {sheet.checkedBy && sheet.checkedOn ? <p class="note">{useful.checked({ by: sheet.checkedBy, date: formats.day(sheet.checkedOn) })}</p> : null}
      {hasFile ? <p class="more"><a href={at.sheetFile(sheet.place)}>{useful.download}</a></p> : null}
      {elsewhere.length === 0 ? null : (
        <Section heading={useful.otherLanguages}>
          <ul class="countries">{elsewhere.map(({ tag, name }) => <li><a href={inLanguage(here, tag)} lang={tag} hreflang={tag}>{name}</a></li>)}</ul>
        </Section>
      )}
      {others.length === 0 ? null : <Section heading={useful.others}><SheetList view={view} sheets={others} /></Section>}
    </Layout>
  )
}
