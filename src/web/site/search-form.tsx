import { addressesIn } from './addresses.ts'
import { NOTHING_ASKED, pairsOf, type Asking } from './asking.ts'
import type { View } from './view.ts'

type SearchFormProps = {
  readonly view: View
  readonly asking?: Asking | undefined
  /** Names the way to look through the library without a question. */
  readonly browsable?: boolean
}

/** The search box. What was typed before stands in it, and what was chosen before goes along, so that nothing has to be done twice. */
export const SearchForm = ({ view, asking = NOTHING_ASKED, browsable = false }: SearchFormProps) => {
  const { search, browse } = view.messages
  const at = addressesIn(view.language)
  // Other words have other corrections and other results.
  const kept = pairsOf({ ...asking, words: '', from: 0 })
  return (
    <search>
      <form class="search" action={at.library} method="get">
        <label for="q">{search.label}</label>
        <div class="ask">
          <input id="q" name="q" type="search" value={asking.words} maxlength={300} autocomplete="off" autocapitalize="none" spellcheck={false} aria-describedby="q-hint" dir="auto" />
          {kept.map(([name, value]) => <input type="hidden" name={name} value={value} />)}
          <button type="submit">{search.button}</button>
        </div>
        <p class="hint"><span id="q-hint">{search.hint}</span> <a href={at.help}>{search.help}</a>{browsable ? <> <a href={at.browse}>{browse.title}</a></> : null}</p>
      </form>
    </search>
  )
}
