import { Button } from 'react-aria-components'
import { useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import type { Draft } from './document-draft.ts'
import { useSay } from './use-say.ts'

/** Says that a part was guessed from the file, and lets it be confirmed or, where it may be empty, emptied. */
export const Guess = ({ draft, column }: { readonly draft: Draft; readonly column: string }) => {
  const { document: says, library } = useMessages()
  const { columns, proposed, may } = useWatched(draft.document)
  const say = useSay(draft)
  const part = proposed.find((one) => one === column)
  if (part === undefined) return null
  const name = library.parts[part]
  return (
    <div className="guess">
      <p className="now">{says.guess}</p>
      {may.edit ? (
        <>
          <Button className="quiet" aria-label={says.acceptPart(name)} onPress={() => void say({ [part]: columns[part] ?? '' }, name, says.accepted(name))}>{says.accept}</Button>
          {part === 'date' || part === 'authors' ? <Button className="quiet" aria-label={says.rejectPart(name)} onPress={() => void say({ [part]: '' }, name, says.rejected(name))}>{says.reject}</Button> : null}
        </>
      ) : null}
    </div>
  )
}
