import { factsFor, standingOf, type LawLine as Line, type LegalFact } from '#clients'
import { parseCountryCode } from '#kernel'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { todayHere } from '../forms/answers.ts'

/** What the law says, line by line: for everybody, then for these countries. Where nothing is known, that is said. */
export const LawLines = ({ everywhere, facts, countries }: { readonly everywhere?: Line; readonly facts: readonly Line[]; readonly countries: readonly string[] }) => {
  const { lawLine: says } = useClientMessages()
  const { country } = useFormats()
  const named = (code: string): string => {
    const known = parseCountryCode(code)
    return known === undefined ? code : country(known)
  }
  const unknown = countries.filter((one) => factsFor(facts, [one]).length === 0)
  return (
    <ul className="law-lines">
      {everywhere === undefined ? null : <LawLine place={says.everywhere} line={everywhere} />}
      {factsFor(facts, countries).map((line) => <LawLine key={line.country} place={named(line.country)} line={line} />)}
      {unknown.map((one) => <li key={one} className="soft">{says.none(named(one))}</li>)}
    </ul>
  )
}

const LawLine = ({ place, line: { says, fact } }: { readonly place: string; readonly line: Line }) => (
  <li>
    <p><b>{place}.</b> {says}</p>
    <LawStanding fact={fact} />
  </li>
)

/** How far a line may be trusted, and who keeps it right. */
export const LawStanding = ({ fact }: { readonly fact: LegalFact }) => {
  const { lawLine: says, legal } = useClientMessages()
  const { day } = useFormats()
  const standing = standingOf(fact, todayHere())
  const said = standing === 'not-verified' || fact.verifiedOn === undefined ? says['not-verified'] : says[standing](day(fact.verifiedOn))
  return <p className="hint"><span className={standing === 'verified' ? '' : 'now'}>{said}.</span> {fact.source === undefined ? `${legal.noSource} ${legal.owner(fact.owner)}` : says.source(fact.source, fact.owner)}</p>
}
