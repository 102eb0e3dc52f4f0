import type { Answer, BreakOff, Piece, Question } from '../requests.ts'
import { HandedOver, type Handlers } from './handler.ts'
import type { Telling } from './telling.ts'

type AnyHandler = (input: unknown, telling: Telling<unknown>) => Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: { readonly kind: string } }>

const SILENT: Telling<unknown> = { tell: () => {}, brokenOff: new AbortController().signal }

/** Answers one question. A fault is told as one, and not what it says: it could speak of a client's file. */
export const answerQuestion = async (handlers: Handlers, { id, name, input }: Question, telling = SILENT): Promise<{ readonly answer: Answer; readonly transfer: readonly ArrayBuffer[] }> => {
  const fault: Answer = { id, ok: false, refusal: { kind: 'worker-fault' } }
  try {
    if (!Object.hasOwn(handlers, name)) return { answer: fault, transfer: [] }
    // The page's side has the same table of types: name and input belong together.
    const result = await (handlers[name] as AnyHandler)(input, telling)
    if (!result.ok) return { answer: { id, ok: false, refusal: result.refusal }, transfer: [] }
    if (!(result.value instanceof HandedOver)) return { answer: { id, ok: true, value: result.value }, transfer: [] }
    return { answer: { id, ok: true, value: result.value.value }, transfer: result.value.buffers }
  } catch {
    return { answer: fault, transfer: [] }
  }
}

type Post = (message: Answer | Piece, transfer: readonly ArrayBuffer[]) => void

/** Hears questions and what is to be broken off, and posts what is told and answered. */
export const hearQuestions = (handlers: Handlers, post: Post): ((heard: Question | BreakOff) => void) => {
  const asked = new Map<number, AbortController>()
  const answer = async (question: Question): Promise<void> => {
    const { id } = question
    const breaking = new AbortController()
    asked.set(id, breaking)
    const telling: Telling<unknown> = { tell: (told, buffers = []) => post({ id, told }, buffers), brokenOff: breaking.signal }
    const { answer: said, transfer } = await answerQuestion(handlers, question, telling)
    asked.delete(id)
    post(said, transfer)
  }
  return (heard) => void ('breakOff' in heard ? asked.get(heard.id)?.abort() : answer(heard))
}
