// Stands in the desk's page before the desk does, and looks on: when the worker that holds the keys answered, and when the list of clients was painted.
type Question = { readonly id: number; readonly name: string }
type Answer = { readonly id: number; readonly ok: boolean }

/** Milliseconds after the unlock's answer. `painted`: the frame with the first rows is done. */
type Watched = { readonly answers: { readonly name: string; readonly after: number }[]; painted: number }

let [unlockedAt, isWaiting] = [0, false]
let watched: Watched = { answers: [], painted: 0 }
let drawing = Promise.withResolvers<Watched>()

const hear = (name: string | undefined, ok: boolean): void => {
  if (name === 'unlock.passphrase' && ok) {
    unlockedAt = performance.now()
    isWaiting = true
    watched = { answers: [], painted: 0 }
  } else if (name !== undefined && name !== 'register.progress') watched.answers.push({ name, after: performance.now() - unlockedAt })
}

const Real = globalThis.Worker

globalThis.Worker = class extends Real {
  readonly #asked = new Map<number, string>()

  constructor(address: string | URL, options?: WorkerOptions) {
    super(address, options)
    this.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(this.#asked.get(data.id), data.ok))
  }

  override postMessage(question: Question, how?: StructuredSerializeOptions | Transferable[]): void {
    this.#asked.set(question.id, question.name)
    super.postMessage(question, Array.isArray(how) ? { transfer: how } : how)
  }
}

/** A task that is begun in a frame runs once that frame has been painted. */
const afterPaint = (then: () => void): void => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', then, { once: true })
    port1.start()
    port2.postMessage(undefined)
  })
}

new MutationObserver(() => {
  if (!isWaiting || document.querySelector('.clients [role=option]') === null) return
  isWaiting = false
  afterPaint(() => {
    watched.painted = performance.now() - unlockedAt
    drawing.resolve(watched)
  })
}).observe(document, { subtree: true, childList: true })

/** The same pages, fetched one after another and not looked into: what the line and the server take of it. Milliseconds. */
const fetchAll = async (paths: readonly string[]): Promise<number> => {
  const began = performance.now()
  for (const path of paths) {
    for (let after = ''; ; ) {
      const text = await (await fetch(`${path}${after}`, { cache: 'no-store' })).text()
      const next = /"next":"([^"]+)"/.exec(text)?.[1]
      if (next === undefined) break
      after = `?after=${next}`
    }
  }
  return performance.now() - began
}

/** To be said before the desk is unlocked. */
const beginWatching = (): void => void (drawing = Promise.withResolvers<Watched>())

Object.assign(globalThis, { beginWatching, drawn: () => drawing.promise, fetchAll })
