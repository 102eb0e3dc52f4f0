import { refuse, ok, type LanguageTag, type Result } from '#kernel'
import type { Engine } from './engine.ts'
import { codeOf, languagesOf } from './language-codes.ts'
import { findNativeEngine } from './native-engine.ts'
import { sizeOfPng } from './png-header.ts'
import { runEngine, type Run, type RunLimits } from './run-engine.ts'
import { findWasmEngine } from './wasm-engine.ts'
import { readWords, type Recognised } from './words-on-page.ts'

export type RecognitionRefusal =
  /** For these of the languages asked for there is no data on this machine. */
  | { readonly kind: 'no-language-data'; readonly languages: readonly LanguageTag[] }
  /** `image-too-large`: more pixels than the limit; nothing was started. `image-damaged`: no PNG, or not a whole one. */
  | { readonly kind: 'took-too-long' | 'took-too-much-memory' | 'recogniser-died' | 'image-damaged' | 'image-too-large' }

export type RecogniserOptions = Partial<RunLimits> & {
  /** Where the machine's own `tesseract` is looked for: the text of PATH, or '' for nowhere. Default: PATH of this process. */
  readonly path?: string
  /** Larger images are refused. Default 40 million: A3 at 300 dots per inch has 17 million pixels. */
  readonly maxPixels?: number
}

export type Recogniser = {
  /**
   * Recognises the text of a page image (PNG, 300 dots per inch). One image at a time; others wait. Throws when closed meanwhile.
   * @param languages those that the page is written in, at least one; each further one takes time
   */
  recognise(image: Uint8Array, languages: readonly LanguageTag[]): Promise<Result<Recognised, RecognitionRefusal>>
  /** The engine that is used where it has the language data. `tesseract.js` stands in where it has not. */
  available(): Promise<Engine['name'] | 'none'>
  /** All languages that can be recognised here. */
  languages(): Promise<readonly LanguageTag[]>
  /** Resident memory of the child at work, bytes; 0 when nothing is recognised. */
  residentBytes(): number
  close(): Promise<void>
}

const MOST_PIXELS = 40_000_000
const LIMITS: RunLimits = { maxSeconds: 120, maxResidentBytes: 1_000_000_000 }

const closed = (): Error => new Error('The recogniser is closed')

/** Opens text recognition: by the machine's own Tesseract when it has one, else by Tesseract in WebAssembly, always in a child process. */
export const openRecogniser = (options: RecogniserOptions = {}): Recogniser => {
  const limits = { ...LIMITS, ...options }
  let found: Promise<readonly Engine[]> | undefined
  let last: Promise<unknown> = Promise.resolve()
  let running: Run | undefined
  let isClosed = false

  const engines = (): Promise<readonly Engine[]> => {
    found ??= findNativeEngine(options.path ?? process.env['PATH'] ?? '').then((native) => [native, findWasmEngine()].filter((engine) => engine !== undefined))
    return found
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  const run = async (engine: Engine, codes: readonly string[], image: Uint8Array): Promise<Result<Recognised, RecognitionRefusal>> => {
    if (isClosed) throw closed()
    running = runEngine(engine, codes, image, limits)
    const ending = await running.ended
    running = undefined
    if (ending.kind === 'no-longer-needed') throw closed()
    return ending.kind === 'done' ? ok(readWords(ending.table)) : refuse({ kind: ending.kind })
  }

  return {
    async recognise(image, languages) {
      if (languages.length === 0) throw new Error('at least one language is needed to recognise a text')
      const size = sizeOfPng(image)
      if (size === undefined) return refuse({ kind: 'image-damaged' })
      if (size.width * size.height > (options.maxPixels ?? MOST_PIXELS)) return refuse({ kind: 'image-too-large' })
      const asked = new Map(languages.map((language) => [language, codeOf(language)]))
      const missing = (engine: Engine) => [...asked].flatMap(([language, code]) => (code !== undefined && engine.codes.has(code) ? [] : [language]))
      const able = await engines()
      const engine = able.find((one) => missing(one).length === 0)
      if (engine) return inTurn(() => run(engine, [...new Set([...asked.values()].filter((code) => code !== undefined))], image))
      const lacking = able.map(missing).reduce((one, other) => (other.length < one.length ? other : one), [...asked.keys()])
      return refuse({ kind: 'no-language-data', languages: lacking })
    },
    available: async () => (await engines())[0]?.name ?? 'none',
    languages: async () => languagesOf(new Set((await engines()).flatMap(({ codes }) => Array.from(codes)))),
    residentBytes: () => running?.resident() ?? 0,
    async close() {
      isClosed = true
      running?.stop()
      await last
    },
  }
}
