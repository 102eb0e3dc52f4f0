import { Parser } from 'htmlparser2'

/** What a page leads to, and what on it can be led to. Addresses are whole, without their fragments. */
export type PageLinks = {
  /** `says`: how it stands in the page, for a report. */
  readonly links: readonly { readonly to: string; readonly fragment: string; readonly says: string }[]
  readonly ids: ReadonlySet<string>
  /** Of links that leave the site: what is not well-formed, or not marked as leaving. */
  readonly faults: readonly string[]
}

const MAIL = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
const TELEPHONE = /^tel:\+?\d{3,}$/

/** A link to elsewhere tells nobody where the reader came from; what is no page is an address of mail or a number. */
const faultsAway = (href: string, rel: string): string[] => {
  if (/^(?:mailto|tel):/.test(href)) return MAIL.test(href) || TELEPHONE.test(href) ? [] : [`not well-formed: ${href}`]
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/.test(href)) return [`not well-formed: ${href}`]
  return rel.split(' ').includes('noreferrer') ? [] : [`not marked as leaving: ${href}`]
}

type Form = { readonly action: string; readonly fields: [string, string][] }

/** Reads a page as it was answered at `url`. A form counts as the link that it becomes when it is sent as it is. */
export const readLinks = (html: string, url: string): PageLinks => {
  const [links, ids, faults] = [new Array<PageLinks['links'][number]>(), new Set<string>(), new Array<string>()]
  const { origin } = new URL(url)
  const add = (address: string, rel = ''): void => {
    const to = URL.canParse(address, url) ? new URL(address, url) : undefined
    if (to?.origin !== origin) return void faults.push(...faultsAway(address, rel))
    const fragment = decodeURIComponent(to.hash.slice(1))
    to.hash = ''
    links.push({ to: to.href, fragment, says: address })
  }
  let form: Form | undefined
  const parser = new Parser({
    onopentag: (name, { id, href, src, srcset, rel, action, name: field, type, value = '' }) => {
      if (id !== undefined) ids.add(id)
      if (href !== undefined) add(href, rel)
      if (src !== undefined) add(src)
      for (const candidate of srcset?.split(',') ?? []) add(candidate.trim().split(' ')[0] ?? '')
      if (name === 'form') form = { action: action ?? url, fields: [] }
      // Where a number is asked for, the first there is.
      if (name === 'input' && field !== undefined) form?.fields.push([field, value === '' && type === 'number' ? '1' : value])
    },
    onclosetag: (name) => {
      if (name !== 'form' || form === undefined) return
      add(`${form.action}?${new URLSearchParams(form.fields).toString()}`)
      form = undefined
    },
  })
  parser.end(html)
  return { links, ids, faults }
}
