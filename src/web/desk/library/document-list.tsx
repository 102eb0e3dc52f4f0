import { Link } from '@tanstack/react-router'
import type { OwnListing } from '#library'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'

/** Documents as lines: title, where each stands, and what still wants a look. */
export const DocumentList = ({ documents }: { readonly documents: readonly OwnListing[] }) => (
  <ul className="documents">
    {documents.map((document) => <li key={document.number}><Line document={document} /></li>)}
  </ul>
)

const Line = ({ document: { number, title, standing, proposed, language, date, access, embargo, waiting, unread } }: { readonly document: OwnListing }) => {
  const { library, count } = useMessages()
  const formats = useFormats()
  const facts = [
    standing === 'embargoed' && embargo !== undefined ? library.heldUntil(formats.date(embargo)) : library.standing[standing],
    ...(date === undefined ? [] : [formats.date(date)]),
    ...(language === 'und' ? [] : [formats.language(language)]),
    ...(access === 'public' ? [] : [library.access[access]]),
  ]
  const wants = [
    ...(proposed.length === 0 ? [] : [library.guessed(formats.list(proposed.map((part) => library.parts[part])))]),
    ...(waiting === 0 ? [] : [count(library.waiting)(waiting)]),
    ...(unread === 0 ? [] : [count(library.unread)(unread)]),
  ]
  return (
    <>
      <Link to="/library/$number" params={{ number: String(number) }} className="title" lang={language}>{title}</Link>
      <p className="hint">{[String(number), ...facts].join(' · ')}</p>
      {wants.length === 0 ? null : <p className="wants">{wants.join(' · ')}</p>}
    </>
  )
}
