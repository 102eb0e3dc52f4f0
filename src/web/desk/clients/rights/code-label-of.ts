import { stringIn, type Answers } from '#clients'

/** What an answer to a choice is called; nothing where there is none. */
export const codeLabelOf = (code: (field: { readonly codes: string }, code: string) => string, list: string, answers: Answers, field: string): string => {
  const answer = stringIn(answers, field)
  return answer === undefined ? '' : code({ codes: list }, answer)
}
