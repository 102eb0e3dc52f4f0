import { Link } from '@tanstack/react-router'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { NotHere } from '../../people/not-here.tsx'

/** That no file opens at this address. Nobody is told whether there ever was one, and whose. */
export const NoFile = ({ refusal, again }: { readonly refusal: { readonly kind: string }; readonly again: () => void }) => {
  const { clientFile: says } = useClientMessages()
  if (refusal.kind !== 'client-gone') return <NotHere refusal={refusal} again={again} />
  return (
    <div className="waits" role="alert">
      <p>{says.noFile}</p>
      <p><Link to="/clients">{says.toClients}</Link></p>
    </div>
  )
}
