import type { Id } from '#kernel'
import { stringIn, type Answers } from '../answer.ts'
import { consentFor, type ConsentState } from '../consents.ts'
import { disclosureState } from '../disclosures.ts'
import { dayOf, ofForm, type FileRecord } from '../file-record.ts'
import { isSameName } from '../fold-name.ts'
import type { Form } from '../form.ts'
import { formOf } from '../forms/index.ts'
import { CODE_LISTS, type CodeOf } from '../code-lists/index.ts'
import { mayReceive } from '../representatives.ts'
import type { FileOfTwo } from '../finding/merge-files.ts'
import { withTheirWord } from '../finding/said-in.ts'
import { beforeCopy, copyLeaves, withPersonOf } from '../rights/before-copy.ts'
import { daysOf } from '../rights/days.ts'
import { answersExported, isExported, type ExportDetail } from './details.ts'

export type ExportPurpose = CodeOf<'export-purposes'>
export type ExportGround = CodeOf<'export-grounds'>

/** Whether a purpose needs the person's consent, and which ground stands behind it otherwise. */
export const groundOf = (purpose: ExportPurpose): ExportGround => {
  if (purpose === 'own-work' || purpose === 'own-move') return 'own-work'
  if (purpose === 'own-copy') return 'person-asks'
  return purpose === 'disclosure' ? 'disclosure' : 'consent'
}

export const isExportPurpose = (code: string): code is ExportPurpose => CODE_LISTS['export-purposes'].codes.some((one) => one.code === code)

/** What is asked of an export: for what, to whom, and what shall go with it. */
export type ExportAsked = { readonly purpose: ExportPurpose; readonly recipient: string; readonly details: ReadonlySet<ExportDetail> }

/**
 * Why a file does not leave. `shut-out`: whoever would receive it is excluded, or may never be told. `may-be-shut-out`: their name is like that of somebody who is. `no-authority`: it is a representative, whose authority does not stand. `no-consent`: with what those that were given are worth. `no-disclosure`: none to this recipient was written down, with its two names. `no-request`: none for a copy stands with everything checked.
 */
export type Stays = { readonly kind: 'shut-out' | 'may-be-shut-out' | 'no-authority' } | { readonly kind: 'no-consent'; readonly states: readonly ConsentState[] } | { readonly kind: 'no-disclosure' } | { readonly kind: 'no-request' }

/** That a file may leave. `behind`: the record that stands behind it. `scope`: what it lets leave; none: everything that may leave at all. */
export type MayGo = { readonly kind: 'goes'; readonly behind?: Id | undefined; readonly scope?: readonly string[] | undefined }

const fold = (text = ''): string => text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()

/** Whether a file is kept from this recipient, whatever stands behind the export. A grown person shows their file to whom they like, once a guardian or not: that is for their own yes. */
const keptFrom = (records: readonly FileRecord[], recipient: string, at: string): 'shut-out' | 'may-be-shut-out' | 'no-authority' | undefined => {
  const may = mayReceive(records, recipient, at)
  if (may.ok || may.refusal.kind === 'not-a-child') return undefined
  if (may.refusal.kind === 'may-be-shut-out') return 'may-be-shut-out'
  return may.refusal.kind === 'shut-out' || may.refusal.kind === 'representative-excluded' ? 'shut-out' : 'no-authority'
}

/** Whether a request for a copy lets the file go on a day: everything is answered that stands before a copy, it was not answered on an earlier day, and of another than the person the copy is theirs alone. */
const asksFor = (records: readonly FileRecord[], others: readonly FileOfTwo[], request: Answers, recipient: string, day: string): boolean => {
  if (!copyLeaves(request) || beforeCopy(records, request, day, others.map((one) => one.records)).length > 0) return false
  const [answered, done] = [stringIn(request, 'answeredOn'), daysOf(stringIn(request, 'answeredOn'))]
  if (answered !== undefined && (done === undefined || done[1] < day)) return false
  return stringIn(request, 'requester') === 'client' || isSameName(stringIn(request, 'requesterName'), recipient)
}

/** What may only leave after somebody went through it, which the page of copies is for. */
const GONE_THROUGH: ReadonlySet<ExportDetail> = new Set(['words', 'others', 'narratives', 'attachments'])

/** Whether a detail may be asked for at all. A copy for the person bears none that names of others may stand in. */
export const maySay = (purpose: ExportPurpose, detail: ExportDetail): boolean => purpose !== 'own-copy' || !GONE_THROUGH.has(detail)

/**
 * Whether a file may leave at a moment (ISO 8601, UTC). Nothing leaves to whoever is excluded or may never be told, on whatever ground. Consent is asked where the purpose needs it. A disclosure on another ground must be written down first, to this
 * recipient and with a second name, or as an emergency. A copy for the person wants their request, with all that stands before a copy answered. `others`: files that went into this one and
 * go with it: whoever is shut out in one of them gets nothing of any, and what was taken back there is taken back.
 */
export const mayGo = (records: readonly FileRecord[], { purpose, recipient }: Pick<ExportAsked, 'purpose' | 'recipient'>, at: string, others: readonly FileOfTwo[] = []): MayGo | Stays => {
  const kept = keptFrom(records, recipient, at) ?? others.map((one) => keptFrom(withPersonOf(records, one.records), recipient, at)).find((why) => why !== undefined && why !== 'no-authority')
  if (kept !== undefined) return { kind: kept }
  const ground = groundOf(purpose)
  if (ground === 'own-work') return { kind: 'goes' }
  if (ground === 'consent') {
    const given = consentFor(withTheirWord(records, others), { purpose, recipient }, at)
    return given.ok ? { kind: 'goes', behind: given.value.consents.at(-1), scope: given.value.scope } : given.refusal
  }
  if (ground === 'person-asks') {
    const asked = ofForm(records, 'rights-request').findLast(({ body }) => asksFor(records, others, body.answers, recipient, dayOf(at)))
    return asked === undefined ? { kind: 'no-request' } : { kind: 'goes', behind: asked.record }
  }
  const written = ofForm(records, 'disclosure').findLast(
    ({ body: { answers } }) => fold(stringIn(answers, 'to')) === fold(recipient) && disclosureState(answers) !== 'not-yet',
  )
  return written === undefined ? { kind: 'no-disclosure' } : { kind: 'goes', behind: written.record }
}

/**
 * The records of a file as they leave. Records of which nothing is left are left out.
 * @param formFor the form of a record, where it is one of an organisation's own
 */
export const recordsExported = (records: readonly FileRecord[], asked: Pick<ExportAsked, 'details'>, { scope }: Pick<MayGo, 'scope'>, formFor?: (record: FileRecord) => Form | undefined): readonly FileRecord[] =>
  records.flatMap((one) => {
    const form = formFor?.(one) ?? formOf(one.body.form)
    if (form === undefined || !isExported(one.body.form)) return []
    if (one.body.form === 'attachment' && !asked.details.has('attachments')) return []
    const answers = answersExported(form, one.body.answers, { details: asked.details, scope })
    return Object.keys(answers).length === 0 ? [] : [{ ...one, body: { ...one.body, answers } }]
  })
