import { useState } from 'react'
import { checkOwnForm, fieldsOf, ownFormOf, rowsIn, stringIn, type Answers } from '#clients'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useLanguageNames } from '../../organisation/language-names.ts'
import { Choice } from '../../people/choice.tsx'
import { may } from '../../people/may.ts'
import { withAnswer } from '../forms/answers.ts'
import { FormFields } from '../forms/form-fields.tsx'
import { useDates } from '../forms/use-dates.ts'
import type { BookKind } from './book-kind.ts'
import { BookPage } from './book-page.tsx'

/** What the organisation asks beside the common fields. Coordinators write it; everybody who works with files reads it. */
export const OwnFieldsPage = () => {
  const session = useSession()
  const { ownFields: says, count } = useClientMessages()
  const { number } = useFormats()
  const { kept } = useDates()
  if (session === undefined) return null
  // Whoever may erase files may say what is asked in them: coordinators alone.
  const mayWrite = may(session, 'erase-clients')
  const kind: BookKind = {
    content: 'own-forms', form: 'own-form', title: says.title, lead: says.lead, empty: says.empty, mayWrite,
    line: ({ revision, body: { answers } }) => {
      const ended = stringIn(answers, 'endedOn')
      return { name: stringIn(answers, 'title') ?? '', says: [says.version(number(revision), count(says.fields)(fieldsOf(ownFormOf(answers).form).length)), ended === undefined ? '' : says.ended(kept(ended))].filter((part) => part !== '').join(' · ') }
    },
    also: (answers, before) => checkOwnForm(answers, before),
    beside: ({ revision, body: { answers } }) => <Preview key={revision} definition={answers} version={revision} />,
  }
  return <BookPage kind={kind}>{mayWrite ? <p className="hint">{says.howTo}</p> : <p className="hint">{says.onlyCoordinators}</p>}</BookPage>
}

/** Languages in which something of a form is said, beside that in which it was written. */
const wordsIn = (definition: Answers): readonly string[] => [...new Set(rowsIn(definition, 'words').flatMap((row) => stringIn(row, 'language') ?? []))]

/** The form as it is asked, in any language that there are words in. What is typed stays on the screen and goes with it. */
const Preview = ({ definition, version }: { readonly definition: Answers; readonly version: number }) => {
  const { ownFields: says, locale } = useClientMessages()
  const { order } = useFormats()
  const names = useLanguageNames()
  const spoken = locale.split('-')[0] ?? ''
  const languages = wordsIn(definition)
  const [chosen, setLanguage] = useState<string>()
  const language = chosen ?? (languages.includes(spoken) ? spoken : '')
  const [answers, setAnswers] = useState<Answers>({})
  if (rowsIn(definition, 'fields').length === 0) return null
  return (
    <section className="book-notes" aria-labelledby="own-preview">
      <h3 id="own-preview">{says.preview}</h3>
      <p className="hint">{says.previewText}</p>
      {languages.length === 0 ? null : <Choice label={says.previewLanguage} value={language} choose={setLanguage} options={[['', says.firstWords], ...languages.map((one) => [one, names([one])] as const).toSorted(([, one], [, other]) => order(one, other))]} />}
      <FormFields asked={ownFormOf(definition, { version, language })} answers={answers} set={(field, answer) => setAnswers(withAnswer(answers, field, answer))} problems={[]} />
    </section>
  )
}
