import type { Expansion, LibraryAnswer } from '#library'
import { addressesIn } from './addresses.ts'
import { Asked } from './asked.tsx'
import type { Asking } from './asking.ts'
import { inLanguage } from './entry.tsx'
import { replaceWord } from './replace-word.ts'
import type { View } from './view.ts'

/** The words that were really looked for. */
export const usedWords = (words: string, corrected: LibraryAnswer['corrected']): string => corrected.reduce((question, { asked, used }) => replaceWord(question, asked, used), words)

type NotesProps = { readonly view: View; readonly asking: Asking; readonly answer: LibraryAnswer }

/** What was done with the question, and how to have it otherwise. */
export const SearchNotes = ({ view, asking, answer: { away: isAway, cut, loosened, corrected, suggested, alike, expanded } }: NotesProps) => {
  const { messages: { search }, formats, language } = view
  const at = addressesIn(language)
  const to = (change: Partial<Asking>): string => at.results({ ...asking, ...change, from: 0 })
  const { words } = asking
  return (
    <>
      {isAway ? <p class="notice">{search.away}{words !== '' || Object.values(asking.filters).some((values) => values.length > 0) ? ` ${search.awayUnused}` : ''}</p> : null}
      {cut ? <p class="notice">{search.cut}</p> : null}
      {corrected.length === 0 ? null : (
        <p class="notice">
          {search.showingFor} <Asked words={usedWords(words, corrected)} />. {search.insteadOf(formats.list(corrected.map(({ asked }) => asked)))}{' '}
          <a href={to({ asTyped: true })}>{search.asTyped(words)}</a>
        </p>
      )}
      {loosened ? <p class="notice">{search.loosened}</p> : null}
      {suggested.length === 0 ? null : (
        <p class="notice">
          {search.meant} {suggested.map(({ asked, better }, index) => <>{index > 0 ? ', ' : ''}<a href={to({ words: replaceWord(words, asked, better) })} dir="auto">{better}</a></>)}?
        </p>
      )}
      {alike.map(({ asked, found }) => <p class="note">{search.alike(asked, formats.list(found))}</p>)}
      {expanded.map((expansion) => <Expanded view={view} expansion={expansion} away={to({ without: [...asking.without, expansion.concept] })} />)}
      {asking.without.length > 0 ? <p class="note">{search.withoutOthers} <a href={to({ without: [] })}>{search.putBack}</a></p> : null}
      {asking.asTyped ? <p class="note">{search.typed} <a href={to({ asTyped: false })}>{search.corrected}</a></p> : null}
    </>
  )
}

// The first word of every language tells what was done; the others wait behind a fold.
const firstInEach = (terms: Expansion['terms']): Expansion['terms'] => terms.filter(({ language }, at) => terms.findIndex((term) => term.language === language) === at)

const Terms = ({ terms }: { readonly terms: Expansion['terms'] }) => (
  <>{terms.map(({ language, label }, index) => <>{index > 0 ? ', ' : ''}<span {...inLanguage(language)}>{label}</span> ({language})</>)}</>
)

const Expanded = ({ view, expansion: { matched, terms }, away }: { readonly view: View; readonly expansion: Expansion; readonly away: string }) => {
  const { search } = view.messages
  const first = firstInEach(terms)
  const others = terms.filter((term) => !first.includes(term))
  return terms.length === 0 ? null : (
    <>
      <p class="note">
        {search.expanded(matched)} <Terms terms={first} />. <a href={away} aria-label={search.takeAwayWordsOf(matched)}>{search.takeAwayWords}</a>
      </p>
      {others.length === 0 ? null : (
        <details class="note">
          <summary>{search.furtherWords(others.length)}</summary>
          <p><Terms terms={others} /></p>
        </details>
      )}
    </>
  )
}
