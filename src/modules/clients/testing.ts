import { isId, type Id } from '#kernel'
import type { Answers } from './answer.ts'
import type { Body } from './body.ts'
import type { FormName } from './forms/index.ts'

/** An id that a test can name by a number. */
export const anId = (number: number): Id => {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  if (!isId(id)) throw new Error('no such id')
  return id
}

/** A body of a form, as somebody wrote it on a day in March. */
export const aBody = (form: FormName, answers: Answers, more: Partial<Body> = {}): Body => ({ form, version: 1, answers, by: anId(1), at: '2026-03-01T10:00:00.000Z', ...more })
