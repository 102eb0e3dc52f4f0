import { addressesIn } from './addresses.ts'
import type { View } from './view.ts'

/** The search box. `words` is what was typed before, so that nothing has to be typed twice. */
export const SearchForm = ({ view, words = '' }: { readonly view: View; readonly words?: string | undefined }) => {
  const { search } = view.messages
  return (
    <search>
      <form class="search" action={addressesIn(view.language).library} method="get">
        <label for="q">{search.label}</label>
        <div class="ask">
          <input id="q" name="q" type="search" value={words} maxlength={300} autocomplete="off" autocapitalize="none" spellcheck={false} aria-describedby="q-hint" dir="auto" />
          <button type="submit">{search.button}</button>
        </div>
        <p class="hint" id="q-hint">{search.hint}</p>
      </form>
    </search>
  )
}
