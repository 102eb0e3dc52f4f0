import { useState } from 'react'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { useAfterwards } from '../people/use-asked.ts'
import { editionOf, type AssemblyRefusal, type Notes, type Present } from './assembly.ts'
import { Digits } from './digits.tsx'

type Props = { readonly present: readonly Present[]; readonly notes: Notes; readonly onSigned: () => void }

/** What the assembly came to, and the first signature; then the digits of the edition, for the second. */
export const SignEdition = ({ present, notes, onSigned }: Props) => {
  const { keys } = useDesk()
  const { assembly: says, access } = useMessages()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const [spoken, setSpoken] = useState<string>()
  const inOurWords = (refusal: AssemblyRefusal): string => (refusal.kind === 'country-missing' ? says.noCountry(refusal.name) : refusal.kind === 'own-missing' ? says.noOwn : says.tooFew)
  const sign = async (): Promise<Wrong | undefined> => {
    const edition = editionOf(present, notes)
    if (!edition.ok) return { says: inOurWords(edition.refusal) }
    const made = await keys.ask('roster.propose-edition', { organisations: edition.value })
    if (!made.ok) {
      const { refusal } = made
      if (refusal.kind === 'sounds-different' && 'organisation' in refusal) return { says: says.soundsDifferent(present.find(({ organisation }) => organisation === refusal.organisation)?.name ?? '') }
      return inWords(refusal)
    }
    setSpoken(made.value.spoken)
    onSigned()
    await afterwards()
    return undefined
  }
  if (spoken !== undefined) {
    return (
      <section className="hearing" aria-labelledby="edition-signed">
        <h2 id="edition-signed">{says.signedTitle}</h2>
        <p role="status">{says.signedWhy}</p>
        <Digits spoken={spoken} large />
      </section>
    )
  }
  return (
    <section aria-labelledby="edition">
      <h2 id="edition">{says.summary}</h2>
      <CeremonyForm does={says.sign} doing={access.working} onSubmit={sign}>
        <p>{says.summaryWhy}</p>
        <dl className="facts">
          {present.map(({ organisation, name, spoken: read }) => {
            const answer = notes[organisation]?.answer ?? 'absent'
            return [<dt key={organisation}>{name}</dt>, <dd key={`${organisation} answer`} className={answer === 'different' ? 'now' : ''}>{read === undefined ? says.notFounded : says.answers[answer]}{(notes[organisation]?.suspended ?? false) ? `. ${says.suspended}` : ''}</dd>]
          })}
        </dl>
      </CeremonyForm>
    </section>
  )
}
