import type { NetworkLanguage } from '#kernel'
import { en } from './en.ts'
import type { Messages } from './messages.ts'

/**
 * The languages that the desk speaks. English comes with the page; another is loaded when somebody wants it:
 * `de: async () => (await import('./de.ts')).de`, where `de` says `Messages`.
 */
const SPOKEN: { readonly en: () => Promise<Messages> } & { readonly [L in NetworkLanguage]?: () => Promise<Messages> } = {
  en: async () => en,
}

/** What the desk says in the first of these languages that it speaks; in English where it speaks none. */
export const messagesIn = async (wanted: readonly string[]): Promise<{ readonly language: string; readonly messages: Messages }> => {
  const language = wanted.map((tag) => tag.split('-')[0] ?? '').find((tag) => Object.hasOwn(SPOKEN, tag)) ?? 'en'
  // Found among the keys just above.
  const load = SPOKEN[language as NetworkLanguage] ?? SPOKEN.en
  return { language, messages: await load() }
}
