import type { Document } from '#library'
import type { PageDescription } from '#web/interchange'
import { inLanguage } from './entry.tsx'
import { Row } from './record-rows.tsx'
import type { View } from './view.ts'

type CitationProps = { readonly view: View; readonly document: Document }

/** What citation programs take: by the names by which people know them. */
const FORMS = [['BibTeX', 'bibtex'], ['RIS', 'ris'], ['CSL-JSON', 'csl']] as const

/** How to cite a document: plainly, in the usual styles, for programs; and the address by which it is to be cited. */
export const Citations = ({ view, document, described: { citations, lasting } }: CitationProps & { readonly described: PageDescription }) => {
  const { document: words } = view.messages
  const at = `/library/${document.number}`
  return (
    <>
      <Citation view={view} document={document} />
      <dl class="record cited">
        {citations.map(({ style, text }) => <Row term={style}><InStyle text={text} document={document} /></Row>)}
        <Row term={words.lasting}><a href={at}>{lasting}</a></Row>
        <Row term={words.forPrograms}>{FORMS.map(([name, form], place) => <>{place > 0 ? ', ' : ''}<a href={`${at}/as/${form}`}>{name}</a></>)}</Row>
      </dl>
    </>
  )
}

/** A citation as its style writes it: the style's words in English, the title in its own language. */
const InStyle = ({ text, document: { title, language } }: { readonly text: string; readonly document: Pick<Document, 'title' | 'language'> }) => {
  const at = title === '' ? -1 : text.indexOf(title)
  if (at < 0) return <bdi {...inLanguage(language)}>{text}</bdi>
  return <bdi lang="en">{text.slice(0, at)}<bdi {...inLanguage(language)}>{title}</bdi>{text.slice(at + title.length)}</bdi>
}

/** How to cite a document, in one plain style: authors, title, date, collection and number. */
const Citation = ({ view, document }: CitationProps) => {
  const { messages, formats, installation } = view
  const authors = document.authors.length > 0 ? `${formats.list(document.authors)}: ` : ''
  // In some languages a date ends with the point of an abbreviation.
  const date = document.date ? `, ${formats.date(document.date)}` : ''
  const place = messages.document.citation({ collection: installation.name, number: String(document.number) })
  return (
    <p>
      {authors}<cite {...inLanguage(document.language)}>{document.title || messages.document.untitled}</cite>{date}{date.endsWith('.') ? '' : '.'} {place}.
    </p>
  )
}
