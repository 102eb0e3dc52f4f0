import { useEffect, useState } from 'react'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'

/** What was found: how long the slow step takes, milliseconds, or why there is no answer. */
type Found = { readonly milliseconds: number } | { readonly refusal: { readonly kind: string } }

/** Whether this browser does what the desk needs: the first thing to look at when something is odd. */
export const BrowserPage = () => {
  const { keys } = useDesk()
  const { browser, count } = useMessages()
  const inWords = useRefusal()
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    let gone = false
    const measure = async (): Promise<void> => {
      const measured = await keys.ask('measure-stretching', undefined)
      if (!gone) setFound(measured.ok ? { milliseconds: Math.round(measured.value) } : { refusal: measured.refusal })
    }
    void measure()
    return () => {
      gone = true
    }
  }, [keys])
  return (
    <Page title={browser.title} lead={browser.lead}>
      <dl className="facts">
        <dt>{browser.keys}</dt>
        <dd aria-live="polite">{found === undefined ? browser.looking : 'refusal' in found ? inWords(found.refusal) : count(browser.stretching)(found.milliseconds)}</dd>
        <dt>{browser.signatures}</dt>
        <dd>{'subtle' in crypto ? browser.there : browser.missing}</dd>
        <dt>{browser.passkeys}</dt>
        <dd>{'PublicKeyCredential' in globalThis ? browser.there : browser.passkeysMissing}</dd>
      </dl>
    </Page>
  )
}
