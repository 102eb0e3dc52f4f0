import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { proposeMapping, fits, seeColumns, targetsOf, type ColumnSeen, type Mapping, type Reading, type Table, type TableLine, type WordBook } from '#clients/import'
import type { SessionShown } from '../../access/access-state.ts'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { todayHere } from '../forms/answers.ts'
import { askRegister, useBook, useClients } from '../register.ts'
import { BegunBefore } from './begun-before.tsx'
import { checkLines, firstChoice, type CheckedLine, type Choice } from './check-lines.ts'
import { CheckStep, NAMED_BY, shownName } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { runsIn, type ImportRun } from './import-runs.ts'
import { guessReading, readLines, tableIn, type OpenedFile } from './opened-file.ts'
import { inPieces, Stopped } from './pieces.ts'
import { ProgressLine } from './progress-line.tsx'
import { ReadStep } from './read-step.tsx'
import { freshRun, runImport } from './run-import.ts'
import { TakeStep } from './take-step.tsx'
import { useTargetWords, type OwnAsked } from './target-words.ts'

type Props = { readonly session: SessionShown; readonly group: string; readonly file: OpenedFile; readonly book: WordBook; readonly own: readonly OwnAsked[]; readonly close: () => void }

/** What is being done that takes its time. */
type Work = { readonly kind: 'reading' | 'checking'; readonly done: number; readonly of: number }

/** From a file that was opened to people who are registered. All of it stays in memory, and goes when one leaves the page. */
export const TakeIn = ({ session, group, file, book, own, close }: Props) => {
  const { keys } = useDesk()
  const { clientImport: says, count } = useClientMessages()
  const { number, day } = useFormats()
  const inWords = useRefusal()
  const runs = runsIn(useBook(group, 'imports').data)
  const clients = useClients(NAMED_BY)
  const [today] = useState(todayHere)
  const owned = own.map(({ of, asked }) => `${of} ${asked.form.version}`).join()
  // Own forms are read anew with each drawing; what they ask changes with their versions alone.
  const targets = useMemo(() => targetsOf(own.map(({ of, asked: { form } }) => ({ of, form }))), [owned])
  const { labelOf } = useTargetWords(targets, own)
  const [step, setStep] = useState<'read' | 'columns' | 'check' | 'take'>('read')
  const [reading, setReading] = useState<Reading>(() => guessReading(file))
  const [lines, setLines] = useState<readonly TableLine[]>()
  const [seen, setSeen] = useState<{ readonly of: Table; readonly columns: readonly ColumnSeen[] }>()
  const [mapping, setMapping] = useState<Mapping>()
  const [note, setNote] = useState<string>()
  const [checked, setChecked] = useState<readonly CheckedLine[]>([])
  const [chosen, setChosen] = useState<ReadonlyMap<number, Choice>>(new Map())
  const [run, setRun] = useState(() => ({ ...freshRun(), shown: undefined as ImportRun['shown'] | undefined }))
  const [work, setWork] = useState<Work>()
  const [wrong, setWrong] = useState('')
  const stop = useRef<AbortController>(undefined)
  const table = useMemo((): Table | undefined => lines && tableIn(file, lines, reading), [file, lines, reading])
  const sheetOrSigns = `${reading.sheet ?? ''} ${reading.encoding ?? ''} ${reading.delimiter ?? ''}`

  const doWork = async (kind: Work['kind'], of: number, task: (pause: () => Promise<void>, tell: (done: number) => void) => Promise<void>): Promise<void> => {
    const controller = new AbortController()
    stop.current = controller
    setWrong('')
    setWork({ kind, done: 0, of })
    let done = 0
    try {
      await task(inPieces(controller.signal, () => setWork({ kind, done, of })), (now) => {
        done = now
      })
    } catch (fault) {
      setWrong(fault instanceof Stopped ? says.stopped : fault instanceof Refused ? inWords(fault.refusal) : String(fault))
    }
    // What comes next may be very much to draw: it is drawn in pieces, too.
    if (stop.current === controller) startTransition(() => setWork(undefined))
  }

  useEffect(() => {
    void doWork('reading', 0, async (pause) => {
      const read = await readLines(file, reading, pause)
      if (read.ok) setLines(read.value)
      else setWrong(says.fileRefusals[read.refusal.kind])
    })
    return () => stop.current?.abort()
  // Another heading line needs no reading.
  }, [file, sheetOrSigns])

  /** What stands in the columns; looked through once for each table. */
  const columnsOf = async (one: Table, pause: () => Promise<void>): Promise<readonly ColumnSeen[]> => {
    const columns = seen?.of === one ? seen.columns : await seeColumns(one, pause)
    setSeen({ of: one, columns })
    return columns
  }
  const check = async (by: Mapping, goOn?: ImportRun): Promise<void> => {
    if (table === undefined) return
    await doWork('checking', table.lines.length, async (pause, tell) => {
      // Whoever goes on with an import may still go back to its columns.
      await columnsOf(table, pause)
      const now = await checkLines(async (name, input) => await askRegister(keys, name, input), table, { mapping: by, targets, book, today, headers: table.headers }, { pause, tell })
      setChecked(now)
      if (goOn === undefined) setChosen(new Map())
      else {
        const made = new Set(goOn.chosen)
        const into = new Map(goOn.added.map(({ line, client }) => [line, client]))
        setChosen(new Map(now.map(({ line }): [number, Choice] => [line, into.has(line) ? { into: into.get(line) ?? '' } : made.has(line) ? 'make' : 'skip'])))
        setRun({ record: goOn.record, seed: goOn.seed, shown: goOn.shown })
      }
      setStep(goOn === undefined ? 'check' : 'take')
    })
  }
  const toColumns = async (): Promise<void> => {
    if (table === undefined) return
    await doWork('reading', table.lines.length, async (pause) => {
      const columns = await columnsOf(table, pause)
      const before = runs.find((one) => one.mapping !== undefined && fits(one.mapping, table.headers))
      const { reading: _, ...kept } = before?.mapping ?? proposeMapping(table.headers, columns, targets, book, today)
      startTransition(() => {
        setMapping(mapping !== undefined && fits(mapping, table.headers) ? mapping : kept)
        setNote(before === undefined ? undefined : says.kept(day(before.on.slice(0, 10))))
        setStep('columns')
      })
    })
  }
  const choiceOf = useMemo(() => (line: CheckedLine): Choice => chosen.get(line.line) ?? firstChoice(line), [chosen])
  const names = useMemo(() => new Map((clients.data ?? []).map((one) => [one.client, shownName(one)])), [clients.data])
  const nameOf = (client: string): string => names.get(client) || says.nameless

  if (work?.kind === 'checking') return <ProgressLine says={says.checking(number(work.done), number(work.of))} done={work.done} of={work.of} stop={() => stop.current?.abort()} />
  if (table === undefined) return work === undefined ? <div role="alert"><p className="wrong">{wrong}</p><button type="button" onClick={close}>{says.another}</button></div> : <ProgressLine says={says.reading} done={0} of={1} stop={close} />
  const same = runs.find(({ hash, undone }) => hash === file.hash && !undone)
  return (
    <>
      <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
      {step === 'read' && same !== undefined && !same.finished && same.mapping !== undefined ? (
        <BegunBefore
          run={same}
          goOn={() => {
            if (same.mapping === undefined) return
            setMapping(same.mapping)
            void check(same.mapping, same)
          }}
          read={() => setReading(same.mapping?.reading ?? reading)}
          isRead={isSame(reading, table, same)}
        />
      ) : null}
      {step === 'read' ? <ReadStep file={file} table={table} reading={reading} read={setReading} next={() => void toColumns()} back={close} seen={same?.finished === true ? says.seen(day(same.on.slice(0, 10))) : undefined} /> : null}
      {step === 'columns' && mapping !== undefined && seen?.of === table ? <ColumnsStep seen={seen.columns} mapping={mapping} set={setMapping} targets={targets} own={own} book={book} today={today} note={note} next={() => void check(mapping)} back={() => setStep('read')} /> : null}
      {step === 'check' ? <CheckStep lines={checked} choiceOf={choiceOf} choose={(some, choice) => setChosen(new Map([...chosen, ...some.map(({ line }) => [line, choice] as const)]))} nameOf={nameOf} labelOf={labelOf} next={() => setStep('take')} back={() => setStep('columns')} /> : null}
      {step === 'take' && mapping !== undefined ? (
        <TakeStep
          session={session}
          {...countsOf(checked.map(choiceOf))}
          nameOf={(line) => says.whatToDo(number(line))}
          back={() => setStep('check')}
          run={async (how) => await runImport({
            keys, group, staff: session.staff, ...run, source: file.name, hash: file.hash, mapping: { ...mapping, reading: { ...reading, headerLine: table.headerLine } }, lines: checked, choiceOf, ...how,
            kept: (shown) => setRun((now) => ({ ...now, shown })),
          })}
        />
      ) : null}
      <p className="hint" role="status">{work?.kind === 'reading' ? count(says.readingLines)(work.done) : ''}</p>
    </>
  )
}

/** Whether the file is read as it was when the import began: only then do lines have the same numbers. */
const isSame = (reading: Reading, table: Table, { mapping }: ImportRun): boolean =>
  mapping?.reading !== undefined && mapping.reading.sheet === reading.sheet && mapping.reading.encoding === reading.encoding && mapping.reading.delimiter === reading.delimiter && mapping.reading.headerLine === table.headerLine

const countsOf = (choices: readonly Choice[]) => {
  const [make, skip] = [choices.filter((one) => one === 'make').length, choices.filter((one) => one === 'skip').length]
  return { make, skip, add: choices.length - make - skip }
}
