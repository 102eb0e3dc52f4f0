import type { NetworkLanguage } from '#kernel'
import type { Reply } from '#web/http'
import type { View, ViewIn } from './view.ts'

/** Answers in the language of the address, or says that the site does not speak it yet. */
export const speakingIn = (viewIn: ViewIn) => async (language: NetworkLanguage, answer: (view: View) => Promise<Reply>): Promise<Reply> => {
  const view = viewIn(language)
  return view === undefined ? { kind: 'refused', refusal: { kind: 'language-not-yet', language } } : await answer(view)
}

export type Speaking = ReturnType<typeof speakingIn>
