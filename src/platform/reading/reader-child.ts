// The program of a reader child. It is started by this room alone, with an IPC channel and almost no rights, and ends with its parent.
import type { Answer, Order, ReadOrder } from './messages.ts'
import { batchesOf } from './page-batches.ts'
import { drawPage, readFile } from './read-file.ts'

const say = (answer: Answer): void => {
  // After a disconnect there is nobody to tell; the process is ending.
  process.send?.(answer, undefined, undefined, () => {})
}

let taken: (() => void) | undefined
const untilTaken = (): Promise<void> =>
  new Promise((resolve) => {
    taken = resolve
  })

/** A file that may not be opened or read is told; after anything else nothing in here can be relied on. */
const giveUp = (fault: unknown): void => {
  if (fault instanceof Error && 'code' in fault && typeof fault.code === 'string') say({ kind: 'unreadable', code: fault.code })
  else process.exit(1)
}

const read = async (order: ReadOrder): Promise<void> => {
  const batches = batchesOf(readFile(order))
  let lastTaken = Promise.resolve()
  while (true) {
    // While one batch is being taken the next is read, and no more than that.
    const step = await batches.next()
    await lastTaken
    if (step.done) return say(step.value)
    lastTaken = untilTaken()
    say({ kind: 'pages', pages: [...step.value.pages], total: step.value.total })
  }
}

// Ctrl-C and a service manager's stop reach the whole group: the parent decides when children end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit())
// The parent is trusted: its orders have this shape.
process.on('message', (order: Order) => {
  if (order.kind === 'taken') taken?.()
  else if (order.kind === 'read') read(order).catch(giveUp)
  else drawPage(order).then(say).catch(giveUp)
})
say({ kind: 'ready' })
