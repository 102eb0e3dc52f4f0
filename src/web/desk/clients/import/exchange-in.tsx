import { useEffect, useRef, useState } from 'react'
import { randomIds } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { todayHere } from '../forms/answers.ts'
import { askRegister, useBook, useClients, type ArchiveOpener } from '../register.ts'
import { BegunBefore } from './begun-before.tsx'
import { checkExchange, type ExchangeChecked } from './check-exchange.ts'
import { NAMED_BY, shownName } from './check-step.tsx'
import { ExchangeCheckStep } from './exchange-check-step.tsx'
import { runsIn, type ImportRun } from './import-runs.ts'
import { OF_EXCHANGE, OpenStep } from './open-step.tsx'
import { inPieces, Stopped } from './pieces.ts'
import { ProgressLine } from './progress-line.tsx'
import { readExchangeFile, type ExchangeRead } from './read-exchange-file.ts'
import { runExchange, type AskRegister } from './run-exchange.ts'
import { freshRun } from './run-import.ts'
import { TakeStep } from './take-step.tsx'

type Props = { readonly session: SessionShown; readonly group: string; readonly file: File; readonly close: () => void }

/** What is being done that takes its time. */
type Work = { readonly kind: 'opening' | 'checking'; readonly done: number; readonly of: number; readonly stop: () => void }

const LOOKS_EVERY_MS = 500

/** From a sealed file of another installation to files that are here. What comes out of it stays in memory, and goes when one leaves the page. */
export const ExchangeIn = ({ session, group, file, close }: Props) => {
  const { keys } = useDesk()
  const { clientImport, exchangeIn: says } = useClientMessages()
  const { bytes, day, number } = useFormats()
  const inWords = useRefusal()
  const book = useBook(group, 'imports')
  const clients = useClients(NAMED_BY)
  const [step, setStep] = useState<'open' | 'check' | 'take'>('open')
  const [read, setRead] = useState<ExchangeRead>()
  const [checked, setChecked] = useState<readonly ExchangeChecked[]>([])
  const [taken, setTaken] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [run, setRun] = useState(() => ({ ...freshRun(), shown: undefined as ImportRun['shown'] | undefined }))
  const [work, setWork] = useState<Work>()
  const [wrong, setWrong] = useState('')
  const left = useRef(new AbortController())
  // Whoever leaves the page stops what is under way.
  useEffect(() => {
    const controller = new AbortController()
    left.current = controller
    return () => controller.abort()
  }, [])
  const ask: AskRegister = async (name, input) => await askRegister(keys, name, input)
  const said = (fault: unknown): string => (fault instanceof Stopped ? clientImport.stopped : fault instanceof Refused ? inWords(fault.refusal) : String(fault))

  const check = async (exchange: ExchangeRead['exchange'], hash: string): Promise<void> => {
    const controller = new AbortController()
    const of = exchange.clients.length
    const tell = (done: number): void => setWork({ kind: 'checking', done, of, stop: () => controller.abort() })
    tell(0)
    let done = 0
    const before = runsIn(book.data).find((one) => one.hash === hash && !one.undone && !one.finished)
    setChecked(await checkExchange(ask, exchange, { today: todayHere(), seed: before?.seed ?? run.seed, pause: inPieces(AbortSignal.any([controller.signal, left.current.signal]), () => tell(done)), tell: (now) => { done = now } }))
  }
  const open = async (opener: ArchiveOpener): Promise<void> => {
    const id = randomIds.next()
    const stop = (): void => void keys.ask('attachment.break-off', { record: id })
    setWrong('')
    setWork({ kind: 'opening', done: 0, of: file.size, stop })
    const looking = setInterval(() => void keys.ask('attachment.progress', { record: id }).then((now) => now.ok && now.value !== undefined && setWork({ kind: 'opening', done: now.value.done, of: file.size, stop })), LOOKS_EVERY_MS)
    left.current.signal.addEventListener('abort', stop)
    try {
      const archive = await ask('exchange.open', { work: id, file, opener })
      clearInterval(looking)
      const opened = await readExchangeFile(archive)
      if (opened.ok) {
        await check(opened.value.exchange, opened.value.hash)
        setRead(opened.value)
        setStep('check')
      } else setWrong(says.unread[opened.refusal.kind])
    } catch (fault) {
      setWrong(said(fault))
    }
    clearInterval(looking)
    setWork(undefined)
  }

  if (work !== undefined) {
    const sentence = work.kind === 'opening' ? says.opening(bytes(work.done), bytes(work.of)) : says.checking(number(work.done), number(work.of))
    return <ProgressLine says={sentence} done={work.done} of={work.of} stop={work.stop} />
  }
  if (step === 'open' || read === undefined) return <OpenStep open={(opener) => void open(opener)} back={close} wrong={wrong} />
  const isTaken = ({ line, files }: ExchangeChecked): boolean => taken.get(line) ?? files.length === 0
  const chosen = checked.filter(isTaken)
  const nameOf = (client: string): string => {
    const there = clients.data?.find((one) => one.client === client)
    return (there && shownName(there)) || clientImport.nameless
  }
  const same = runsIn(book.data).find(({ hash, undone }) => hash === read.hash && !undone)
  const goOn = (before: ImportRun): void => {
    const made = new Set(before.chosen)
    setTaken(new Map(checked.map(({ line }) => [line, made.has(line)])))
    setRun({ record: before.record, seed: before.seed, shown: before.shown })
    setStep('take')
  }
  if (step === 'check') {
    return (
      <>
        {same === undefined || same.finished ? null : <BegunBefore run={same} goOn={() => goOn(same)} read={() => undefined} isRead />}
        <ExchangeCheckStep
          read={read}
          files={checked}
          isTaken={isTaken}
          take={(some, isIn) => setTaken(new Map([...taken, ...some.map(({ line }) => [line, isIn] as const)]))}
          nameOf={nameOf}
          seen={same?.finished === true ? says.seen(day(same.on.slice(0, 10))) : undefined}
          next={() => setStep('take')}
          back={close}
        />
      </>
    )
  }
  return (
    <TakeStep
      session={session}
      make={chosen.length}
      skip={checked.length - chosen.length}
      steps={OF_EXCHANGE}
      nameOf={(line) => says.numbered(number(line), checked[line - 1]?.name || clientImport.nameless)}
      back={() => setStep('check')}
      run={async (how) => await runExchange({ ask, group, ...run, source: file.name, hash: read.hash, exchange: read.exchange, chosen: chosen.map(({ line }) => line), ...how, kept: (shown) => setRun((now) => ({ ...now, shown })) })}
    />
  )
}
