import { parseLanguageTag } from '#kernel'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { CONTACT_PARTS } from './organisation-draft.ts'

/** What a field is called, by its name in the draft. */
export const useFieldName = (): ((key: string) => string) => {
  const { describing: says } = useMessages()
  const { language } = useFormats()
  return (key) => {
    const [part, ...rest] = key.split('.')
    const tag = parseLanguageTag(rest.join('.'))
    const contact = CONTACT_PARTS.find((one) => one === rest[0])
    if (part === 'contact' && contact !== undefined) return says.parts[contact]
    if (part === 'names' && tag !== undefined) return says.nameIn(language(tag))
    if (part === 'about' && tag !== undefined) return says.aboutIn(language(tag))
    return part === 'city' ? says.city : part === 'country' ? says.country : part === 'languages' ? says.languages : part === 'helplines' ? says.helplines : says.name
  }
}
