import type { Document, OutlineEntry, Rendition } from '#library'
import { addressesIn } from './addresses.ts'
import { inLanguage } from './entry.tsx'
import { Section } from './record-rows.tsx'
import { readingOf } from './readable.ts'
import type { View } from './view.ts'

/** Headings shown at most: a longer outline is shown without its lower levels. */
const MOST = 150
const DEEPEST = 4

/** The headings worth showing: as many levels as fit, never so many that the page becomes heavy. */
export const headingsOf = (outline: readonly OutlineEntry[]): readonly OutlineEntry[] => {
  const named = outline.filter(({ title, level }) => title.trim() !== '' && level <= DEEPEST)
  const fitting = Array.from({ length: DEEPEST }, (_, index) => named.filter(({ level }) => level <= DEEPEST - index)).find(({ length }) => length <= MOST)
  return fitting === undefined || fitting.length === 0 ? named.slice(0, MOST) : fitting
}

/** The outline of a file, folded, each heading leading to its page. */
export const ContentsSection = ({ view, document, rendition }: { readonly view: View; readonly document: Document; readonly rendition: Rendition | undefined }) => {
  const { messages: { document: words }, formats } = view
  const headings = rendition === undefined ? [] : headingsOf(rendition.outline)
  if (rendition === undefined || headings.length === 0) return null
  const at = addressesIn(view.language)
  const reading = readingOf(document, rendition)
  return (
    <Section heading={words.contents}>
      <details>
        <summary>{words.contentsShown(headings.length)}</summary>
        <ol class="contents" id="contents">
          {headings.map(({ title, page, level }) => (
            <li class={`level-${level}`}><a href={at.page(document, page, reading)} {...inLanguage(rendition.language)}>{title}</a> <span>{formats.number(page)}</span></li>
          ))}
        </ol>
      </details>
    </Section>
  )
}
