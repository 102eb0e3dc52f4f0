import { UNDETERMINED, type LanguageTag } from '#kernel'
import type { Sha256 } from '#platform/blobs'
import type { Description } from './description.ts'
import type { DocumentRow } from './document-store.ts'
import type { RenditionKind } from './model.ts'
import type { RenditionRow } from './rendition-store.ts'

export type SaidOfRendition = { readonly kind: RenditionKind; readonly language: LanguageTag }

type Placed = {
  /** The rendition that the file is, or whose place it takes; none: it is one more. */
  readonly current: RenditionRow | undefined
  readonly said: SaidOfRendition
  /** What is said of the document itself. */
  readonly description: Description
}

/**
 * Which of a document's renditions a file that comes in concerns. Its language and title are the document's only when it is the
 * document's first rendition; with a translation come a title and a summary in one more language.
 */
export const ofThisRendition = (known: DocumentRow, renditions: readonly RenditionRow[], description: Description, sha256: Sha256): Placed => {
  // Ids are no order: of several in one kind, the document's own is the one in its language.
  const first = renditions.find(({ language }) => language === known.language) ?? renditions[0]
  const kind = description.rendition ?? first?.kind ?? 'original'
  const guessed = (rendition: RenditionRow) => rendition.language === UNDETERMINED || (rendition === first && known.proposed.includes('language'))
  const replaced = (rendition: RenditionRow) =>
    rendition.kind === kind && (description.language === undefined || rendition.language === description.language || guessed(rendition))
  const current = renditions.find((rendition) => rendition.sha256 === sha256) ?? renditions.find(replaced)
  const language = description.language ?? current?.language ?? known.language
  const said = { kind: description.rendition ?? current?.kind ?? kind, language }
  if (current === first) return { current, said, description }
  const { language: _language, title, summary, rendition: _rendition, details, ...rest } = description
  const titles = title === undefined ? {} : { titles: { [language]: title } }
  const summaries = summary === undefined ? {} : { summaries: { [language]: summary } }
  return { current, said, description: { ...rest, details: { ...details, ...titles, ...summaries } } }
}
