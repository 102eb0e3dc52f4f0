import { parseLanguageTag } from '#kernel'
import { useFormats } from '../i18n/use-messages.tsx'

/** Languages by their tags, as they are called. */
export const useLanguageNames = (): ((tags: readonly string[]) => string) => {
  const { language, list } = useFormats()
  return (tags) => list(tags.map((tag) => parseLanguageTag(tag)).flatMap((tag) => (tag === undefined ? [] : [language(tag)])))
}
