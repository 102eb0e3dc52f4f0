import type { z } from 'zod'
import type { House } from './house.ts'

/** Tells how far a long operation is. */
export type Progress = { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly unit: string }

/** What an operation says while it works: its own lines, and its progress. */
export type Event<Line> = Progress | { readonly kind: 'line'; readonly line: Line }

/**
 * Something the command line can ask of an installation. It runs in the server when one is running, else in the command's own process:
 * so what goes in and comes out is plain JSON, and paths are absolute.
 */
export type Operation<Input extends z.ZodType, Line, Answer> = {
  readonly name: string
  readonly input: Input
  run(house: House, input: z.output<Input>, emit: (event: Event<Line>) => void, signal: AbortSignal): Promise<Answer>
}

/** Keeps the types of an operation while it is written down. */
export const operation = <Input extends z.ZodType, Line, Answer>(definition: Operation<Input, Line, Answer>): Operation<Input, Line, Answer> => definition
