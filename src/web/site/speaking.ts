import type { Reply } from '#web/http'
import type { View, ViewIn } from './view.ts'

/** Answers in the language of the address; where the site does not speak it, there is no such page. */
export const speakingIn = (viewIn: ViewIn) => async (asked: { readonly params: { readonly lang: string }; readonly address: string }, answer: (view: View) => Promise<Reply>): Promise<Reply> => {
  const view = viewIn(asked.params.lang, asked.address)
  return view === undefined ? { kind: 'refused', refusal: { kind: 'page-unknown' } } : await answer(view)
}

export type Speaking = ReturnType<typeof speakingIn>
