import { useEffect, useMemo, useState } from 'react'
import { parseCountryCode, parseLanguageTag } from '#kernel'
import { choiceLabel, copyWordsIn, formLabels, formOf, loadLabels, readDate, readSaid, type CopySpeech, type CopyWords, type Field, type Labels } from '#clients'
import { formatsFor, type Formats } from '#web/kit/formats'
import type { PartOfFile } from '../file/form-parts.tsx'

/** Everything that is said in a copy, in one language. `undefined` until its labels have come. */
export const useSpeech = (language: string, own: readonly PartOfFile[]): { readonly speech: CopySpeech; readonly words: CopyWords; readonly formats: Formats } | undefined => {
  const [labels, setLabels] = useState<{ readonly language: string; readonly labels: Labels }>()
  useEffect(() => {
    let isGone = false
    const load = async (): Promise<void> => {
      const came = await loadLabels(language)
      if (!isGone) setLabels({ language, labels: came })
    }
    void load()
    return () => {
      isGone = true
    }
  }, [language])
  return useMemo(() => {
    if (labels?.language !== language) return undefined
    const [words, formats] = [copyWordsIn(language), formatsFor(language)]
    const speech: CopySpeech = {
      asked: ({ form: name, of }) => {
        if (name === 'own') return own.find((one) => one.of === of)?.asked
        const [form, said] = [formOf(name), formLabels(labels.labels, name)]
        return form === undefined || said === undefined ? undefined : { form, labels: said }
      },
      say: (field, text) => sayIn(labels.labels, formats, language, field, text),
      number: formats.number, list: formats.list, yes: words.yes, no: words.no, staff: words.staff,
      without: { 'not-known': words.notKnown, 'not-asked': words.notAsked, 'not-answered': words.notAnswered },
    }
    return { speech, words, formats }
  }, [labels, language, own])
}

const sayIn = (labels: Labels, { date, country, language: languageName }: Formats, language: string, field: Field, text: string): string => {
  switch (field.type) {
    case 'choice':
    case 'choices':
      return choiceLabel(labels, field, text)
    case 'date': {
      const known = readDate(text)
      return known === undefined ? (readSaid(text) ?? text) : `${known.about ? '± ' : ''}${date(known.date)}`
    }
    case 'moment': {
      const instant = Date.parse(text)
      return Number.isNaN(instant) ? text : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(instant)
    }
    case 'country':
    case 'countries': {
      const known = parseCountryCode(text)
      return known === undefined ? text : country(known)
    }
    case 'language':
    case 'languages': {
      const known = parseLanguageTag(text)
      return known === undefined ? text : languageName(known)
    }
    default:
      return text
  }
}
