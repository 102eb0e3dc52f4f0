import { useState } from 'react'
import { Button } from 'react-aria-components'
import { notTheSame, type Answers, type Reason } from '#clients'
import { isId, parseCountryCode, randomIds } from '#kernel'
import { useDesk } from '../../desk.tsx'
import { useFormats, useMessages } from '../../i18n/use-messages.tsx'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { usePossibleSecondFiles, useSave } from '../register.ts'
import './clients.css'
import { useGo } from './use-go.ts'

/**
 * Other files that may be about the same person, and why. On a file: `client` alone. While somebody is registered: their answers as well, and `notSame`, which is told of another
 * that is somebody else, since there is no file yet that could keep it (`notTheSame` of #clients makes the answers of the link).
 */
export const SecondFiles = ({ client, person, contact, notSame }: { readonly client: string; readonly person?: Answers; readonly contact?: Answers; readonly notSame?: (other: string) => void }) => {
  const { secondFiles: says } = useMessages()
  const { notices } = useDesk()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const found = usePossibleSecondFiles({ client, today, ...(person !== undefined && { person }), ...(contact !== undefined && { contact }) })
  const save = useSave()
  const inWords = useReasons()
  const go = useGo()
  const keep = (other: string): void => {
    if (notSame) return notSame(other)
    if (!isId(other)) return
    const write = { record: randomIds.next(), kind: 'event', form: 'link', version: 1, answers: notTheSame(other) } as const
    save.mutate({ client, writes: [write] }, { onSuccess: () => notices.tell({ says: says.noted }) })
  }
  if (found.data === undefined) return found.error ? <NotHere refusal={found.error.refusal} again={() => void found.refetch()} /> : <Awaited says={says.looking} />
  if (found.data.length === 0) return <p className="hint" role="status">{says.none}</p>
  return (
    <section aria-label={says.title}>
      <h2>{says.title}</h2>
      <p>{says.lead}</p>
      {save.error ? <NotHere refusal={save.error.refusal} /> : null}
      <ul className="second-files">
        {found.data.map(({ client: other, reasons }) => (
          <li key={other}>
            <p dir="auto">{inWords(reasons)}</p>
            <Button className="quiet" onPress={() => go(`/clients/${other}`)}>{says.open}</Button>
            <Button className="quiet" onPress={() => keep(other)}>{says.notTheSame}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const useReasons = (): ((reasons: readonly Reason[]) => string) => {
  const { secondFiles: says } = useMessages()
  const { list, country } = useFormats()
  const one = (reason: Reason): string => {
    if (reason.kind === 'name') return says.name(...reason.names)
    if (reason.kind === 'birth') return says.birth[reason.fits]
    if (reason.kind === 'telephone') return says.telephone
    return says.citizenship(list(reason.countries.map((code) => {
      const known = parseCountryCode(code)
      return known === undefined ? code : country(known)
    })))
  }
  return (reasons) => list(reasons.map(one))
}
