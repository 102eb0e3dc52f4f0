import { parseCountryCode } from '#kernel'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { HelplineList } from './helpline-list.tsx'
import { helplinesIn } from './helplines.ts'
import { useLanguageNames } from './language-names.ts'

/** What stands in a field, as people read it. */
export const SaidInField = ({ field, text = '' }: { readonly field: string; readonly text?: string | undefined }) => {
  const { describing: says } = useMessages()
  const { country } = useFormats()
  const namesOf = useLanguageNames()
  const [part, tag] = field.split('.')
  if (text.trim() === '') return <>{says.empty}</>
  if (field === 'helplines') return <HelplineList lines={helplinesIn(text)} />
  if (field === 'languages') return <>{namesOf(text.split(' '))}</>
  const code = parseCountryCode(text)
  if (field === 'country' && code !== undefined) return <>{country(code)}</>
  return part === 'names' || part === 'about' ? <span lang={tag}>{text}</span> : <>{text}</>
}
