import { useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { NETWORK_LANGUAGES } from '#kernel'
import { useLibraryMessages } from '../i18n/use-library-messages.ts'
import { Choice } from './choice.tsx'
import type { WrittenConcept } from './labels.ts'
import { useLanguageName } from './use-language-name.ts'

type Props = { readonly written: WrittenConcept; readonly write: (part: Partial<WrittenConcept>) => void; readonly isReadOnly: boolean }

/** What is meant by a concept and what it is used for, in one language after the other. */
export const ConceptMeanings = ({ written: { definitions, scopeNotes }, write, isReadOnly }: Props) => {
  const { meanings: says } = useLibraryMessages()
  const nameOf = useLanguageName()
  const said = [...new Set([...Object.keys(definitions), ...Object.keys(scopeNotes)])]
  const languages = [...new Set<string>([...NETWORK_LANGUAGES, ...said])]
  const [language, setLanguage] = useState(said.includes('en') ? 'en' : (said[0] ?? 'en'))
  const isSaid = (tag: string): boolean => (definitions[tag] ?? '') !== '' || (scopeNotes[tag] ?? '') !== ''
  const name = nameOf(language)
  return (
    <details className="group">
      <summary>{says.title}</summary>
      <p className="hint">{says.hint}</p>
      <Choice label={says.language} value={language} choose={setLanguage} options={languages.map((tag) => [tag, isSaid(tag) ? says.said(nameOf(tag)) : nameOf(tag)])} />
      <TextField className="field" value={definitions[language] ?? ''} isReadOnly={isReadOnly} onChange={(text) => write({ definitions: { ...definitions, [language]: text } })}>
        <Label>{says.definition(name)}</Label><TextArea rows={4} lang={language} />
      </TextField>
      <TextField className="field" value={scopeNotes[language] ?? ''} isReadOnly={isReadOnly} onChange={(text) => write({ scopeNotes: { ...scopeNotes, [language]: text } })}>
        <Label>{says.scopeNote(name)}</Label><TextArea rows={3} lang={language} />
      </TextField>
    </details>
  )
}
