import { useEffect, useMemo, useState } from 'react'
import { choiceLabel, copyWordsIn, formLabels, formOf, loadLabels, readDate, readSaid, type CopySpeech, type CopyWords, type Field, type Labels } from '#clients'
import { formatsFor, type Formats } from '#web/kit/formats'
import type { PartOfFile } from '../file/form-parts.tsx'
import { sayCoded } from '../forms/say-coded.ts'

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

const sayIn = (labels: Labels, { date, country, language: languageName }: Formats, language: string, field: Field, text: string): string =>
  sayCoded(field.type, text, {
    code: (code) => choiceLabel(labels, field, code),
    date: (day) => {
      const known = readDate(day)
      return known === undefined ? (readSaid(day) ?? day) : `${known.about ? '± ' : ''}${date(known.date)}`
    },
    moment: (said) => {
      const instant = Date.parse(said)
      return Number.isNaN(instant) ? said : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(instant)
    },
    country, language: languageName,
  })
