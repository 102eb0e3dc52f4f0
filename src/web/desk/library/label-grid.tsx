import { Input, TextField } from 'react-aria-components'
import { NETWORK_LANGUAGES } from '#kernel'
import { useMessages } from '../i18n/use-messages.tsx'
import type { WrittenConcept } from './labels.ts'
import { useLanguageName } from './use-language-name.ts'

/** What a concept is called: a line for each language of the network, and for whatever other language it has a name in. */
export const LabelGrid = ({ written: { names, hidden }, write, isReadOnly }: { readonly written: WrittenConcept; readonly write: (part: Partial<WrittenConcept>) => void; readonly isReadOnly: boolean }) => {
  const { thesaurus: says } = useMessages()
  const nameOf = useLanguageName()
  const languages = [...new Set<string>([...NETWORK_LANGUAGES, ...Object.keys(names)])]
  return (
    <table className="labels">
      <thead><tr><th scope="col">{says.language}</th><th scope="col">{says.names}</th><th scope="col">{says.hidden}</th></tr></thead>
      <tbody>
        {languages.map((language) => (
          <tr key={language}>
            <th scope="row">{nameOf(language)}</th>
            <td><TextField aria-label={says.namesIn(nameOf(language))} value={names[language] ?? ''} isReadOnly={isReadOnly} onChange={(line) => write({ names: { ...names, [language]: line } })}><Input lang={language} /></TextField></td>
            <td><TextField aria-label={says.hiddenIn(nameOf(language))} value={hidden[language] ?? ''} isReadOnly={isReadOnly} onChange={(line) => write({ hidden: { ...hidden, [language]: line } })}><Input lang={language} /></TextField></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
