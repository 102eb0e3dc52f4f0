import { cameInto, mergedInto, mergeFiles, undoMerge, type FileOfTwo, type MergePlan, type MergeWrite } from '#clients'
import { isId, randomIds, type Id } from '#kernel'
import { asFileRecords } from '../file/file-records.ts'
import type { BothChanged, FileShown, Saved, Write } from '../register.ts'
import type { NotTogether } from './not-together.ts'

const records = ({ records: all }: FileShown) => asFileRecords(all)

/**
 * Whether two files may become one, by who may see them: what somebody may not open today must not lie in a file that they can. A file with pieces that did not open is not
 * whole; one that went into another has its place; one that is being registered is not there yet.
 */
export const notTogether = (kept: FileShown, other: FileShown): NotTogether | undefined => {
  const both = [kept, other]
  if (kept.client === other.client) return 'the-same'
  if (both.some(({ readers }) => readers !== undefined)) return 'restricted'
  if (kept.group !== other.group) return 'other-group'
  if (mergedInto(records(kept)) !== undefined || mergedInto(records(other)) !== undefined) return 'went-away'
  if (both.some((file) => !records(file).some(({ body }) => body.form === 'person'))) return 'unfinished'
  return both.some(({ unopened }) => unopened.length > 0) ? 'unopened' : undefined
}

const asOfTwo = (file: FileShown): FileOfTwo | undefined => (isId(file.client) ? { client: file.client, records: records(file) } : undefined)

/** What putting them together would write. `takes`: whether the other's answer is taken, where the two do not agree. `undefined` where an id is none. */
export const planOf = (kept: FileShown, other: FileShown, on: string, takes: (form: string, field: string) => boolean): MergePlan | undefined => {
  const [one, two] = [asOfTwo(kept), asOfTwo(other)]
  return one === undefined || two === undefined ? undefined : mergeFiles(one, two, { on, takes, nextId: () => randomIds.next() })
}

/** Whether an earlier attempt wrote the kept file and came no further. */
export const isHalfDone = (kept: FileShown, other: FileShown): boolean => cameInto(records(kept)).some((one) => one.other === other.client) && mergedInto(records(other)) === undefined

/** What is written in one file, at once. */
export type Step = { readonly client: string; readonly writes: readonly Write[] }

/** As they are saved: over the revisions that one has before one. */
const toWrites = (file: FileShown, writes: readonly MergeWrite[]): readonly Write[] => {
  const revisions = new Map(file.records.map(({ record, revision }) => [record, revision]))
  return writes.map(({ began, ...write }) => ({ ...write, ...(began !== undefined && { began: { revision: revisions.get(write.record) ?? 0, answers: began } }) }))
}

/** The kept file first: it alone has everything, should the line break in between, and the same once more does the rest. */
export const togetherSteps = (kept: FileShown, other: FileShown, plan: MergePlan): readonly Step[] => [{ client: kept.client, writes: toWrites(kept, plan.kept) }, { client: other.client, writes: toWrites(other, plan.other) }]

/** Taking them apart: the other first, for the kept one to say what there is to do until all is done. `undefined` when they are not together. `staying`: what was worked on since. */
export const apartSteps = (kept: FileShown, other: FileShown, note: Id, on: string): { readonly steps: readonly Step[]; readonly staying: number } | undefined => {
  const [one, two] = [asOfTwo(kept), asOfTwo(other)]
  const plan = one && two && undoMerge(one, two, note, on)
  return plan?.ok ? { steps: [{ client: other.client, writes: toWrites(other, plan.value.other) }, { client: kept.client, writes: toWrites(kept, plan.value.kept) }], staying: plan.value.staying.length } : undefined
}

/** Writes one file after the other. `false`: somebody changed one of them meanwhile; both are to be looked at again. */
export const writeSteps = async (steps: readonly Step[], save: (step: Step) => Promise<Saved | BothChanged>): Promise<boolean> => {
  for (const step of steps) {
    if (step.writes.length === 0) continue
    const saved = await save(step)
    if (saved.kind === 'both-changed') return false
  }
  return true
}
