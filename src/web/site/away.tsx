import type { View } from './view.ts'

/** An address of the web as a document's record holds it; `undefined` for anything that does not lead to a page. */
export const webAddress = (text: string): URL | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined
}

/** A link that leaves the site, and says whereto. What is no address of the web stays plain text. */
export const Away = ({ view, to, text }: { readonly view: View; readonly to: string | undefined; readonly text: string }) => {
  const url = to === undefined ? undefined : webAddress(to)
  return url === undefined
    ? <bdi>{text}</bdi>
    : <><a class="away" href={url.href} rel="noopener noreferrer"><bdi>{text}</bdi></a> <span class="unsure">({view.messages.document.leadsTo(url.host)})</span></>
}
