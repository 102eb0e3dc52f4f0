import { useMessages } from '../i18n/use-messages.tsx'
import { useLanguageNames } from './language-names.ts'
import { ALWAYS, type Helpline, type Words } from './helplines.ts'

const Said = ({ words }: { readonly words: Words }) => Object.entries(words).map(([tag, text]) => <span key={tag} lang={tag} className="wording">{text}</span>)

/** Helplines as they are read: number, when they answer, in which languages, what a call costs. */
export const HelplineList = ({ lines }: { readonly lines: readonly Helpline[] }) => {
  const { describing: says } = useMessages()
  const namesOf = useLanguageNames()
  return (
    <ul className="helplines">
      {lines.map(({ number, names, hours, languages, cost }, place) => (
        <li key={`${place} ${number}`}>
          <b dir="ltr">{number}</b>
          {Object.keys(names).length === 0 ? null : <span><Said words={names} /></span>}
          <span className="hint">{hours === ALWAYS ? says.always : <Said words={hours} />}</span>
          {languages.length === 0 ? null : <span className="hint">{namesOf(languages)}</span>}
          {cost === 'unknown' ? null : <span className="hint">{says.costs[cost]}</span>}
        </li>
      ))}
    </ul>
  )
}
