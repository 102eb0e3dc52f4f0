import type { ApiRefusal } from '../api/refusal.ts'
import { useLibraryMessages } from '../i18n/use-library-messages.ts'
import { useFormats, useRefusal } from '../i18n/use-messages.tsx'
import { detailsOf } from './thesaurus-file.ts'

/** Why a thesaurus was not taken in: where in the file, and each fault of it. */
export const ThesaurusRefused = ({ refusal }: { readonly refusal: ApiRefusal }) => {
  const { takingThesaurus: says, count } = useLibraryMessages()
  const formats = useFormats()
  const inWords = useRefusal()
  const { line, says: words, looks, address, faults, count: all } = detailsOf(refusal, says.faults)
  const look = looks !== undefined && Object.hasOwn(says.looks, looks) ? says.looks[looks as keyof typeof says.looks] : undefined // Asked just before whether it is one.
  return (
    <div className="sorry" role="alert">
      <p>{inWords(refusal)}</p>
      {look === undefined ? null : <p>{look}</p>}
      {line === undefined ? null : <p>{says.line(formats.number(line))}</p>}
      {words === undefined ? null : <p className="hint">{says.says(words)}</p>}
      {address === undefined ? null : <p className="hint long">{address}</p>}
      {faults.length === 0 ? null : (
        <>
          <p>{count(says.faulty)(all)}</p>
          <ul className="told">{faults.map(({ kind, address: of, detail }) => <li key={`${kind} ${of} ${detail}`}><span className="long">{of}</span><br />{kind === undefined ? null : `${says.faults[kind]}. `}<span className="long">{detail}</span></li>)}</ul>
          <p>{says.faultyHint}</p>
        </>
      )}
    </div>
  )
}
