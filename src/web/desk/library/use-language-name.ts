import { parseLanguageTag } from '#kernel'
import { useFormats } from '../i18n/use-messages.tsx'

/** What a language is called, by its tag; what is no tag stays as it is. */
export const useLanguageName = (): ((tag: string) => string) => {
  const formats = useFormats()
  return (tag) => {
    const language = parseLanguageTag(tag)
    return language === undefined ? tag : formats.language(language)
  }
}
