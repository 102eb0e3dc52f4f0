import type { Answer, Question } from '../requests.ts'
import type { Handlers } from './handler.ts'

type AnyHandler = (input: unknown) => Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: { readonly kind: string } }>

/** Answers one question. A fault is told as one, and not what it says: it could speak of a client's file. */
export const answerQuestion = async (handlers: Handlers, { id, name, input }: Question): Promise<Answer> => {
  const fault: Answer = { id, ok: false, refusal: { kind: 'worker-fault' } }
  try {
    if (!Object.hasOwn(handlers, name)) return fault
    // The page's side has the same table of types: name and input belong together.
    const result = await (handlers[name] as AnyHandler)(input)
    return result.ok ? { id, ok: true, value: result.value } : { id, ok: false, refusal: result.refusal }
  } catch {
    return fault
  }
}
