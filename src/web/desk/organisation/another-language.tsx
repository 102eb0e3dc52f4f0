import { useId } from 'react'
import { NETWORK_LANGUAGES, parseLanguageTag } from '#kernel'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'

/** Adds a line for another language, in the browser's own list. */
export const AnotherLanguage = ({ label, there, add }: { readonly label: string; readonly there: readonly string[]; readonly add: (tag: string) => void }) => {
  const { describing: says } = useMessages()
  const { language } = useFormats()
  const id = useId()
  const rest = NETWORK_LANGUAGES.filter((tag) => !there.includes(tag)).flatMap((tag) => parseLanguageTag(tag) ?? [])
  if (rest.length === 0) return null
  return (
    <div className="field">
      <label htmlFor={id}>{`${label}: ${says.addLanguage}`}</label>
      <select id={id} value="" onChange={({ target }) => (target.value === '' ? undefined : add(target.value))}>
        <option value="">{says.choose}</option>
        {rest.map((tag) => <option key={tag} value={tag}>{language(tag)}</option>)}
      </select>
    </div>
  )
}
