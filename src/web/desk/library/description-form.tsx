import { useState } from 'react'
import { NETWORK_LANGUAGES } from '#kernel'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import { Choice } from './choice.tsx'
import { ColumnField } from './column-field.tsx'
import type { Columns, Draft } from './document-draft.ts'
import { findConcepts, findNames } from './find.ts'
import { ListField } from './list-field.tsx'
import { GROUPS } from './groups.ts'
import { useLanguageName } from './use-language-name.ts'
import { useSay } from './use-say.ts'

/** All that is said of a document, in groups; each field is saved when one leaves it. */
export const DescriptionForm = ({ draft }: { readonly draft: Draft }) => {
  const { document: says } = useMessages()
  return (
    <section aria-labelledby="description">
      <h2 id="description">{says.description}</h2>
      <p className="hint">{says.lists}</p>
      {GROUPS.map(({ name, columns, isOpen }) => (
        <details key={name} open={isOpen} className="group">
          <summary>{says.groups[name]}</summary>
          {columns.map((column) => <Column key={column} column={column} draft={draft} />)}
          {name === 'main' ? <FurtherLanguages draft={draft} /> : null}
        </details>
      ))}
    </section>
  )
}

type Name = (typeof GROUPS)[number]['columns'][number]

const Column = ({ column, draft }: { readonly column: Name; readonly draft: Draft }) => {
  const { document: says, library } = useMessages()
  const { columns, may } = useWatched(draft.document)
  const say = useSay(draft)
  const label = says.columns[column]
  const value = columns[column] ?? ''
  const change = (said: Columns): void => void say(said, label)
  switch (column) {
    case 'access':
      return <Choice label={label} value={value} isDisabled={!may.edit} choose={(access) => change({ access })} options={Object.entries(library.access)} />
    case 'own_publication':
      return <Choice label={label} value={value} isDisabled={!may.edit} choose={(own) => change({ own_publication: own })} options={[['no', says.no], ['yes', says.yes]]} />
    case 'keywords':
      return <ListField draft={draft} column={column} label={label} hint={says.keywordHint} find={findConcepts} />
    case 'authors':
    case 'publishers':
      return <ListField draft={draft} column={column} label={label} find={findNames} />
    case 'summary':
      return <ColumnField draft={draft} column={column} label={label} isLong />
    case 'date':
    case 'captured':
    case 'decided':
    case 'in_force_from':
    case 'in_force_to':
      return <ColumnField draft={draft} column={column} label={label} hint={says.dates} />
    case 'countries':
    case 'monitoring_country':
      return <ColumnField draft={draft} column={column} label={label} hint={says.codes} />
    case 'language':
      return <ColumnField draft={draft} column={column} label={label} hint={says.languageCode} />
    default:
      return <ColumnField draft={draft} column={column} label={label} />
  }
}

/** Titles and summaries in languages other than the document's own. */
const FurtherLanguages = ({ draft }: { readonly draft: Draft }) => {
  const { document: says } = useMessages()
  const formats = useFormats()
  const nameOf = useLanguageName()
  const { columns, may } = useWatched(draft.document)
  const [added, add] = useState<readonly string[]>([])
  const own = columns['language'] ?? ''
  const there = Object.keys(columns).flatMap((column) => /^(?:title|summary)_(.+)$/.exec(column)?.[1] ?? [])
  const shown = [...new Set([...there, ...added])]
  const left = NETWORK_LANGUAGES.filter((language) => language !== own && !shown.includes(language))
  return (
    <>
      <h3>{says.inLanguages}</h3>
      {shown.toSorted((one, other) => formats.order(nameOf(one), nameOf(other))).map((language) => (
        <div key={language}>
          <ColumnField draft={draft} column={`title_${language}`} label={says.titleIn(nameOf(language))} language={language} />
          <ColumnField draft={draft} column={`summary_${language}`} label={says.summaryIn(nameOf(language))} language={language} isLong />
        </div>
      ))}
      {may.edit && left.length > 0 ? <Choice label={says.addLanguage} value="" choose={(language) => (language === '' ? undefined : add([...added, language]))} options={[['', '–'], ...left.map((language) => [language, nameOf(language)] as const)]} /> : null}
    </>
  )
}

