import { stringIn, type Answers } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormWords } from '../forms/form-asked.ts'
import { useDates } from '../forms/use-dates.ts'

/** A record in a few words: what it is, and what it is about. */
export const useBriefly = (): ((body: { readonly form: string; readonly answers: Answers }) => string) => {
  const { consenting: says } = useClientMessages()
  const { asked, code } = useFormWords()
  const { moment } = useDates()
  return ({ form, answers }) => {
    const label = asked(form)?.labels.label ?? form
    if (form === 'consent') return says.heading(code({ codes: 'consent-purposes' }, stringIn(answers, 'purpose') ?? '') || label, stringIn(answers, 'recipient') ?? '')
    if (form === 'disclosure') return says.heading(code({ codes: 'disclosure-grounds' }, stringIn(answers, 'ground') ?? '') || label, stringIn(answers, 'to') ?? '')
    const on = stringIn(answers, 'on')
    const about = ['what', 'title', 'name', 'note'].flatMap((field) => stringIn(answers, field) ?? [])[0] ?? (on === undefined ? '' : moment(on))
    return about === '' ? label : `${label}: ${about}`
  }
}
