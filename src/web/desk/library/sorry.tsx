import { Button } from 'react-aria-components'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'

/** Why something is not here, and the way to try again. */
export const Sorry = ({ refusal, again }: { readonly refusal: { readonly kind: string }; readonly again?: () => void }) => {
  const { library } = useMessages()
  const inWords = useRefusal()
  return (
    <div className="sorry" role="alert">
      <p>{inWords(refusal)}</p>
      {again === undefined ? null : <Button className="quiet" onPress={again}>{library.again}</Button>}
    </div>
  )
}

/** The shape of what is on its way. */
export const Skeleton = ({ says, lines }: { readonly says: string; readonly lines: number }) => (
  <div className="skeleton" aria-busy="true">
    <p className="unseen" role="status">{says}</p>
    {Array.from({ length: lines }, (_, line) => <span key={line} />)}
  </div>
)
