import { isMoment, type Answers } from '#clients'
import { idsOf, lineAdded, lineWrites, writeRanges, type LineWrite, type Mapping } from '#clients/import'
import { isId, randomIds, type Id } from '#kernel'
import { Refused } from '../../api/queries.ts'
import type { KeySession } from '../../keys/key-session.ts'
import { askRegister, type RecordShown, type Write } from '../register.ts'
import type { CheckedLine, Choice } from './check-lines.ts'
import { MOST_FAILED_IN_A_ROW, OF_ALL, runWrite, SAVES_EVERY_MS, type RunEnd, type RunProgress } from './run-end.ts'

/** One import that is under way. `record`: of the book. `already`: lines of which somebody was made before it broke off. */
export type Running = {
  readonly keys: KeySession
  readonly group: string
  readonly staff: string
  readonly record: string
  readonly seed: string
  readonly source: string
  readonly hash: string
  readonly mapping: Mapping
  readonly lines: readonly CheckedLine[]
  readonly choiceOf: (line: CheckedLine) => Choice
  readonly shown: RecordShown | undefined
  readonly signal: AbortSignal
  readonly tell: (progress: RunProgress) => void
  /** Told of the record of the import, each time it was written. */
  readonly kept: (shown: RecordShown | undefined) => void
}

const AT_ONCE = 4

const TITLE = (source: string, line: number): string => `${source}, ${line}`.slice(0, 500)

/** `revision`: that of the record which it is written over. */
const asWrite = ({ record, kind, form, version, answers, of, began }: LineWrite, revision?: number): Write => ({
  record, kind, form, version, answers, ...(of !== undefined && { of }), ...(began !== undefined && revision !== undefined && { began: { revision, answers: began } }),
})

const knownId = (text: string): Id => {
  if (!isId(text)) throw new Error('ids come from the register')
  return text
}

/** Adds a line to a file that is there. */
const addTo = async ({ keys, seed, source, staff }: Running, line: CheckedLine, client: string): Promise<void> => {
  const file = await askRegister(keys, 'client.open', { client })
  const records = file.records.flatMap(({ record, body }) => (isId(record) && isId(body.by) && isMoment(body.at) ? [{ record, body: { form: body.form, version: body.version, answers: body.answers, by: body.by, at: body.at } }] : []))
  const how = { title: TITLE(source, line.line), by: knownId(staff), on: new Date().toISOString() }
  const writes = await lineAdded(line, { client: knownId(client), records, narratives: new Set(file.narratives.map(({ record }) => record)) }, idsOf(seed), how)
  if (writes.length === 0) return
  const saved = await askRegister(keys, 'client.save', {
    client, writes: writes.map((write) => asWrite(write, file.records.find(({ record }) => record === write.record)?.revision)),
  })
  if (saved.kind === 'both-changed') throw new Refused({ kind: 'overtaken', status: 0, particulars: {} })
}

/**
 * Makes files, and adds to those that are there. The import is written into its book before the first of them, and now and then on the way: whatever breaks off goes on later, and
 * makes nobody twice, since ids are drawn from the import and the line.
 */
export const runImport = async (running: Running): Promise<RunEnd> => {
  const { keys, group, record, seed, source, hash, mapping, lines, choiceOf, signal, tell, kept } = running
  const idOf = idsOf(seed)
  const chosen = lines.filter((line) => choiceOf(line) === 'make')
  const adding = lines.flatMap((line) => {
    const choice = choiceOf(line)
    return typeof choice === 'object' ? [{ line, client: choice.into }] : []
  })
  const there = new Set((await askRegister(keys, 'clients.list', { fields: [] })).map(({ client }) => client))
  const [made, added] = [new Set<number>(), new Set<number>()]
  const failed: { line: number; refusal: { readonly kind: string } }[] = []
  let { shown } = running
  const on = shown?.body.answers['on'] ?? new Date().toISOString()
  const save = async (more: Answers = {}): Promise<void> => {
    const answers: Answers = {
      on, source: source.slice(0, 500), seed, hash, mapping: JSON.stringify(mapping), lines: lines.length, chosen: writeRanges(chosen.map(({ line }) => line)), made: writeRanges([...made]), taken: made.size + added.size,
      ...(adding.length === 0 ? {} : { added: adding.map(({ line, client }) => ({ line: line.line, client, done: added.has(line.line) })) }), ...more,
    }
    const saved = await askRegister(keys, 'book.save', { group, content: 'imports', writes: [runWrite(record, answers, shown)] })
    // Another tab goes on with the same import: what it made is made.
    shown = saved.kind === 'saved' ? saved.records[0] : saved.records[0]?.theirs
    kept(shown)
  }
  await save()
  let [next, inARow, lastSaved] = [0, 0, performance.now()]
  const mayGoOn = (): boolean => because === undefined && !signal.aborted
  let because: { readonly kind: string } | undefined
  const progress = (): void => tell({ done: made.size + added.size + failed.length, of: chosen.length + adding.length })
  const attempt = async (line: CheckedLine, task: () => Promise<void>, done: Set<number>): Promise<void> => {
    try {
      await task()
      done.add(line.line)
      inARow = 0
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      inARow += 1
      if (OF_ALL.has(fault.refusal.kind) || inARow >= MOST_FAILED_IN_A_ROW) because ??= fault.refusal
      else failed.push({ line: line.line, refusal: fault.refusal })
    }
    progress()
  }
  const worker = async (): Promise<void> => {
    while (next < chosen.length && mayGoOn()) {
      const line = chosen[next]
      next += 1
      if (line === undefined) return
      const client = await idOf(line.line, 'client')
      await attempt(line, async () => {
        if (there.has(client)) return
        const writes = await lineWrites(line, idOf, TITLE(source, line.line))
        await askRegister(keys, 'client.make', { client, group, writes: writes.map((write) => asWrite(write)) })
      }, made)
      if (performance.now() - lastSaved > SAVES_EVERY_MS) {
        // One at a time: nobody else saves until this is done.
        lastSaved = Infinity
        await save()
        lastSaved = performance.now()
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  for (const { line, client } of adding) {
    if (!mayGoOn()) break
    await attempt(line, async () => await addTo(running, line, client), added)
  }
  const brokenOff = because !== undefined || signal.aborted
  try {
    await save(brokenOff || failed.length > 0 ? {} : { finishedOn: new Date().toISOString() })
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    because ??= fault.refusal
  }
  return { made: made.size, added: added.size, failed, brokenOff: because !== undefined || brokenOff, ...(because !== undefined && { because }) }
}

/** A place in the book for an import that begins. */
export const freshRun = (): { readonly record: string; readonly seed: string } => ({ record: randomIds.next(), seed: randomIds.next() })

