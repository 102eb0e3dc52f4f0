import { useEffect } from 'react'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { NotHere } from '../../people/not-here.tsx'
import { todayHere } from '../forms/answers.ts'
import { useErasures, type ErasureShown } from '../register.ts'

/** After so many days `backup` deletes its own. */
const BACKUP_DAYS = 35

const DAY = 86_400_000

const backupsUntil = (erasedOn: string): string => new Date(Date.parse(`${erasedOn}T00:00:00Z`) + BACKUP_DAYS * DAY).toISOString().slice(0, 10)

const LOOKS_AGAIN_MS = 4_000

/** What was erased, asked again while traces are still being taken off the disk. */
export const useErasuresUntilGone = (enabled = true) => {
  const erasures = useErasures(enabled)
  const { refetch, data } = erasures
  const waits = data?.some(({ unreadableHere }) => !unreadableHere) === true
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(() => void refetch(), LOOKS_AGAIN_MS)
    return () => clearInterval(timer)
  }, [waits, refetch])
  return erasures
}

/** The proof of one erasure. */
export const ErasureProof = ({ erasure: { erasedOn, unreadableHere } }: { readonly erasure: ErasureShown }) => {
  const { fileErase: says } = useClientMessages()
  const { day } = useFormats()
  const until = backupsUntil(erasedOn)
  return (
    <>
      <p>{says.on(day(erasedOn))}</p>
      <p role="status">{unreadableHere ? says.gone : says.going}</p>
      <p>{until >= todayHere() ? says.inBackups(day(until)) : says.pastBackups(day(until))}</p>
    </>
  )
}

/** Everything that was erased, with its proof. */
export const Erasures = () => {
  const { rightsDesk: says, fileErase } = useClientMessages()
  const erasures = useErasuresUntilGone()
  return (
    <section aria-labelledby="erased-of">
      <h2 id="erased-of">{says.erased}</h2>
      <p className="hint">{says.erasedText}</p>
      {erasures.error ? <NotHere refusal={erasures.error.refusal} again={() => void erasures.refetch()} /> : null}
      {erasures.data?.length === 0 ? <p className="soft">{says.noErased}</p> : null}
      <ul className="rights-lines">{erasures.data?.map((one) => <li key={one.client}><span className="called">{fileErase.number(one.client.slice(-8))}</span><ErasureProof erasure={one} /></li>)}</ul>
    </section>
  )
}
