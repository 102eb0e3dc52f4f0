/** Long work was stopped by whoever sits here. */
export class Stopped extends Error {}

const AT_ONCE_MS = 24

const nextTurn = async (): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    port1.close()
    resolve()
  })
  port1.start()
  port2.postMessage(undefined)
  await promise
}

/**
 * Long work in pieces, so that the page stays quick: to be awaited often. It costs nothing until some milliseconds have gone by, then lets the page have its turn, and tells
 * how far the work is. Throws `Stopped` once `signal` is aborted.
 */
export const inPieces = (signal: AbortSignal, tell: () => void = () => undefined) => {
  let began = performance.now()
  return async (): Promise<void> => {
    if (signal.aborted) throw new Stopped()
    if (performance.now() - began < AT_ONCE_MS) return
    tell()
    await nextTurn()
    began = performance.now()
    if (signal.aborted) throw new Stopped()
  }
}
