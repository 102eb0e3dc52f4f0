import { Button } from 'react-aria-components'
import { useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import type { Draft } from './document-draft.ts'
import { Sorry } from './sorry.tsx'

/** What could not be saved, and what to do. What is wrong in one field is said there. */
export const Troubled = ({ draft }: { readonly draft: Draft }) => {
  const { document: says } = useMessages()
  const trouble = useWatched(draft.trouble)
  if (trouble === undefined || 'column' in trouble.refusal.particulars) return null
  if (trouble.refusal.kind !== 'stale-version') return <Sorry refusal={trouble.refusal} {...(trouble.columns.length > 0 && { again: () => void draft.commit() })} />
  return (
    <div className="sorry" role="alert">
      <p>{says.stale}</p>
      <Button className="quiet" onPress={() => void draft.look()}>{says.showTheirs}</Button>
    </div>
  )
}
