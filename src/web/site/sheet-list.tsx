import { directionOf } from '#kernel'
import type { SheetListing } from '#publishing'
import { addressesIn } from './addresses.ts'
import type { View } from './view.ts'

/** Help sheets by title; one in another language than the reader's is marked as that. */
export const SheetList = ({ view: { language, formats }, sheets }: { readonly view: View; readonly sheets: readonly SheetListing[] }) => (
  <ul class="names">
    {sheets.map((sheet) => (
      <li>
        <a href={addressesIn(language).sheet(sheet.place)} lang={sheet.language} dir={directionOf(sheet.language)}>{sheet.title}</a>
        {sheet.language === language ? null : <span>{formats.language(sheet.language)}</span>}
      </li>
    ))}
  </ul>
)
