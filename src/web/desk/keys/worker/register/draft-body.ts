import { isId, type Id } from '#kernel'
import type { Answers, Body } from '#clients'
import { isAnswers } from '#clients/records'
import { RECORD_KINDS } from '#web/wire'
import type { Began, RecordKind, Write } from '../../register-shapes.ts'

/** What a draft holds: a write that has not been written. */
export type Drafted = { readonly record: string; readonly kind: RecordKind; readonly form: string; readonly version: number; readonly of?: string; readonly answers: Answers; readonly began: Began | undefined }

const FORM = 'draft'
const VERSION = 1

type DraftBody = Pick<Body, 'form' | 'version' | 'answers'>

/** The answers of the form `draft`: what it is for, and what was being written, as one text. */
export const draftOf = ({ record, form, ...writing }: Write): DraftBody => ({
  form: FORM, version: VERSION, answers: { form, record, revision: writing.began?.revision ?? 0, writing: JSON.stringify(writing) },
})

/**
 * A draft of a narrative lies in a record of its own, which is fetched only when it is opened, as every narrative is; this one says where.
 * @param lies the record of the content
 */
export const draftElsewhere = ({ record, form, kind, version, of, began }: Write, lies: Id): DraftBody => ({
  form: FORM, version: VERSION, answers: { form, record, revision: began?.revision ?? 0, writing: JSON.stringify({ kind, version, lies, answers: {}, ...(of !== undefined && { of }) }) },
})

/** What is left of a draft that was dropped or saved: its record, for the next one, and where content lay. */
export const noDraft = (lies: Id | undefined): DraftBody => ({ form: FORM, version: VERSION, answers: lies === undefined ? {} : { writing: JSON.stringify({ lies }) } })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const isKind = (value: unknown): value is RecordKind => RECORD_KINDS.some((kind) => kind === value)

const writingIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const beganIn = (value: unknown): Began | undefined => {
  if (!isObject(value)) return undefined
  const { revision, answers } = value
  return typeof revision === 'number' && isAnswers(answers) ? { revision, answers } : undefined
}

/** Reads a draft; `undefined` for one that was dropped, or is none. */
export const readDraft = ({ answers: { form, record, writing } }: Body): Drafted | undefined => {
  const read = typeof writing === 'string' ? writingIn(writing) : undefined
  if (typeof form !== 'string' || typeof record !== 'string' || !isObject(read)) return undefined
  const { kind, version, of, answers, began } = read
  if (!isKind(kind) || typeof version !== 'number' || !isAnswers(answers)) return undefined
  return { record, kind, form, version, answers, began: beganIn(began), ...(typeof of === 'string' && { of }) }
}

/** In which record the content of a draft lies, or lay, where it is a narrative. */
export const liesIn = ({ answers: { writing } }: Body): Id | undefined => {
  const read = typeof writing === 'string' ? writingIn(writing) : undefined
  return isObject(read) && typeof read['lies'] === 'string' && isId(read['lies']) ? read['lies'] : undefined
}
