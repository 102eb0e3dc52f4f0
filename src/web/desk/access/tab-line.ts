/** What tabs of one desk tell each other: keys are thrown away; somebody is there; the session has ended; one has begun. */
export type TabWord = 'lock' | 'input' | 'out' | 'in'

/** The line between the tabs of one desk in one browser. */
export type TabLine = { readonly say: (word: TabWord) => void; readonly hear: (listener: (word: TabWord) => void) => void }

const WORDS: ReadonlySet<unknown> = new Set<TabWord>(['lock', 'input', 'out', 'in'])

const isWord = (value: unknown): value is TabWord => WORDS.has(value)

/** Opens it. Only words go over it: no tab gets anything of another's. */
export const openTabLine = (channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>): TabLine => ({
  say: channel.postMessage.bind(channel),
  hear: (listener) =>
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isWord(data)) listener(data)
    }),
})
