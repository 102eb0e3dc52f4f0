import type { Result } from '#kernel'
import type { Said } from '../messages.ts'
import type { Collector } from './collector.ts'

export type FlowRefusal = { readonly kind: 'bomb' | 'damaged' | 'encrypted' | 'format-not-read' }

/** A flowing document, opened: what it says of itself, and how to walk it. */
export type Flow = {
  readonly said: Said
  /** The file tells where its pages begin, as the program that wrote it laid them out. */
  readonly ownPages: boolean
  /** Tells the collector everything; stops early, with a refusal, when the file is a trap. */
  walk(collector: Collector): Result<void, FlowRefusal>
}

const LONGEST = 5000

/** Gathers the text of one element at a time. */
export const openListener = () => {
  let parts: string[] | undefined
  let length = 0
  return {
    begin() {
      parts = []
      length = 0
    },
    hear(text: string) {
      if (parts === undefined || length > LONGEST) return
      parts.push(text)
      length += text.length
    },
    /** What was heard since `begin`, spaces single; '' when nothing began. */
    end(): string {
      const text = (parts ?? []).join('').replaceAll(/\s+/g, ' ').trim()
      parts = undefined
      return text
    },
  }
}
