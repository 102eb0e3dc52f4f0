import { Button } from 'react-aria-components'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'

/** Why something is not here, and the way to try again. */
export const NotHere = ({ refusal, again }: { readonly refusal: { readonly kind: string }; readonly again?: () => void }) => {
  const { people: says } = useMessages()
  const inWords = useRefusal()
  return (
    <div className="waits" role="alert">
      <p>{inWords(refusal)}</p>
      {again === undefined ? null : <Button className="quiet" onPress={again}>{says.again}</Button>}
    </div>
  )
}

/** The shape of a list that is on its way. */
export const Awaited = ({ says }: { readonly says: string }) => (
  <div className="awaited" aria-busy="true">
    <p className="hint" role="status">{says}</p>
    <span /><span /><span />
  </div>
)
