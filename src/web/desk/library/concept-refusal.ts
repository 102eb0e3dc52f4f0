import type { ApiRefusal } from '../api/refusal.ts'
import type { Messages } from '../i18n/messages.ts'

/** Why a concept was not saved, with the name or the place that is wrong. */
export const refusalInWords = (refusal: ApiRefusal, says: Messages['thesaurus'], inWords: (refusal: ApiRefusal) => string, nameOf: (slug: string) => string): string => {
  const { kind, particulars } = refusal
  const { issue, place, text, by } = particulars
  if (kind === 'concept-not-understood' && typeof issue === 'string' && typeof place === 'string' && Object.hasOwn(says.issues, issue)) {
    return `${says.issues[issue as keyof typeof says.issues]} ${says.wrongLabel(place)}` // Asked just before whether it is one.
  }
  const sentence = inWords(refusal)
  return kind === 'name-taken' && typeof text === 'string' && typeof by === 'string' ? `${sentence} “${text}”: ${nameOf(by)}.` : sentence
}
