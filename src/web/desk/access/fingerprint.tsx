import { useMessages } from '../i18n/use-messages.tsx'

/** A root fingerprint to be read aloud, in twelve groups of five digits. */
export const Fingerprint = ({ spoken, organisation }: { readonly spoken: string; readonly organisation: string }) => {
  const { fingerprint: says } = useMessages()
  return (
    <section className="handed" aria-labelledby="fingerprint">
      <h2 id="fingerprint">{says.title}</h2>
      <p>{says.read(organisation)}</p>
      <ol className="digits" translate="no">{spoken.split(' ').map((group, place) => <li key={`${place} ${group}`}>{group}</li>)}</ol>
      <p className="hint">{says.why}</p>
    </section>
  )
}
