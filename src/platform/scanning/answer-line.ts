import type { Socket } from 'node:net'

const LONGEST_ANSWER = 4096

export type AnswerLine = {
  /** The answer, which a NUL ends; `undefined` when the line breaks, falls silent or babbles before that. Never rejects. */
  readonly answer: Promise<string | undefined>
  isOver(): boolean
}

/** Listens for the one answer on a line. */
export const listenForAnswer = (socket: Socket): AnswerLine => {
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  let heard = Buffer.alloc(0)
  let over = false
  const end = (answer: string | undefined): void => {
    over = true
    resolve(answer)
  }
  socket.on('data', (piece: Buffer) => {
    heard = Buffer.concat([heard, piece])
    const nul = heard.indexOf(0)
    if (nul !== -1) end(heard.toString('utf8', 0, nul).trim())
    else if (heard.length > LONGEST_ANSWER) end(undefined)
  })
  // An answer that was already under way is still read before the line closes.
  socket.on('close', () => end(undefined))
  return { answer: promise, isOver: () => over }
}
