import { useMessages } from '../i18n/use-messages.tsx'

/** A code to be handed over, large enough to be copied by hand. */
export const InvitedCode = ({ code, to }: { readonly code: string; readonly to: string }) => {
  const { codes } = useMessages()
  return (
    <section className="handed" aria-labelledby="handed">
      <h3 id="handed">{codes.title(to)}</h3>
      <p className="code large" translate="no">{code.split('-').map((group, place) => <span key={`${place} ${group}`}>{group}</span>)}</p>
      <p>{codes.byHand}</p>
      <p>{codes.where}</p>
    </section>
  )
}
