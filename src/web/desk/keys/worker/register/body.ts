import type { Answer, Answers } from '#clients'
import type { Body } from '../../register-shapes.ts'

/** The biggest body, bytes: what fits into the envelope that the server takes at most. */
export const MOST_OF_BODY = 4_000_000

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isAnswer = (value: unknown): value is Answer => {
  if (typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') || value.every(isAnswers)
  return isObject(value) && typeof value['without'] === 'string'
}

export const isAnswers = (value: unknown): value is Answers => isObject(value) && Object.values(value).every(isAnswer)

/** What lies in an opened record; `undefined` for what is no body. Whoever wrote it held a key of the group, and may still have made a mistake. */
export const readBody = (content: Uint8Array): Body | undefined => {
  const read = jsonOf(content)
  if (!isObject(read)) return undefined
  const { form, version, answers, by, at, of } = read
  if (typeof form !== 'string' || typeof version !== 'number' || !isAnswers(answers) || typeof by !== 'string' || typeof at !== 'string') return undefined
  return { form, version, answers, by, at, ...(typeof of === 'string' && { of }) }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const jsonOf = (content: Uint8Array): unknown => {
  try {
    return JSON.parse(decoder.decode(content))
  } catch {
    return undefined
  }
}

/** A body as it is sealed. */
export const spellBody = (body: Body): Uint8Array => new TextEncoder().encode(JSON.stringify(body))
