import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { CountryField } from '../access/network-fields.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { Choice } from '../people/choice.tsx'
import { useAfterwards } from '../people/use-asked.ts'
import type { RosterEntry } from './use-roster.ts'

/** What the secretariat says of an organisation in the server's own roster. */
type Said = { readonly country: string | undefined; readonly basis: string; readonly suspended: boolean }

type Props = { readonly entry: RosterEntry; readonly isCountrySigned: boolean; readonly isStandingSigned: boolean }

/** Country, basis and standing, for whoever keeps the roster: of these what no signed edition says yet. Saving can be undone. */
export const EntryForm = ({ entry, isCountrySigned, isStandingSigned }: Props) => {
  const { api, notices } = useDesk()
  const { roster: says, access } = useMessages()
  const inWords = useWrong()
  const told = useRefusal()
  const afterwards = useAfterwards()
  const before: Said = { country: entry.country, basis: entry.transferBasis ?? '', suspended: entry.suspended }
  const [said, setSaid] = useState<Said>(before)
  const put = async ({ country, basis, suspended }: Said) => {
    const answer = await api.put(`/api/roster/${entry.organisation}`, { suspended, ...(basis !== '' && { transferBasis: basis }), ...(country !== undefined && !isCountrySigned && { country }) })
    if (answer.ok) await afterwards()
    return answer
  }
  const save = async (): Promise<Wrong | undefined> => {
    const answer = await put(said)
    if (!answer.ok) return inWords(answer.refusal)
    const undo = async (): Promise<void> => {
      const undone = await put(before)
      if (undone.ok) setSaid(before)
      notices.tell({ says: undone.ok ? says.entryUndone(entry.name) : told(undone.refusal) })
    }
    // A country that was not said before cannot be taken back here: the organisation takes it away itself.
    notices.tell({ says: says.entrySaved(entry.name), ...(before.country === undefined && said.country !== undefined ? {} : { undo }) })
    return undefined
  }
  return (
    <section aria-labelledby="entry">
      <h3 id="entry">{says.change}</h3>
      <CeremonyForm does={says.save} doing={access.working} onSubmit={save}>
        {isCountrySigned ? null : <CountryField label={says.country} hint={says.countryHint} value={said.country} onChange={(country) => setSaid({ ...said, country: country ?? before.country })} />}
        <Choice label={says.basis} value={said.basis} choose={(basis) => setSaid({ ...said, basis })} options={[['', says.noBasis], ...Object.entries(says.bases)]} />
        {isStandingSigned ? null : (
          <Checkbox className="tick" isSelected={said.suspended} onChange={(suspended) => setSaid({ ...said, suspended })}><span className="box" aria-hidden="true" />{says.suspend}</Checkbox>
        )}
      </CeremonyForm>
    </section>
  )
}
