import { html, raw } from 'hono/html'
import { addressesIn, inLanguage } from './addresses.ts'
import type { View } from './view.ts'

/** What a page says of itself to browsers and search engines. */
export type HeadProps = {
  /** Of this page; the collection's name follows it. */
  readonly title: string
  /** The address under which this page is to be known. */
  readonly canonical?: string | undefined
  readonly previous?: string | undefined
  readonly next?: string | undefined
  /** Keeps search engines from listing a page that is not a document. */
  readonly unlisted?: boolean | undefined
  /** The same list for programs that follow it. */
  readonly feeds?: readonly { readonly href: string; readonly type: string; readonly title: string }[] | undefined
  /** What it is about, for programs: names and what they say, and JSON-LD in which no sign ends anything. A block of data is no script: nothing runs it. */
  readonly described?: { readonly tags: readonly (readonly [name: string, content: string])[]; readonly jsonLd: string } | undefined
  /** For somebody who may be watched: a title that tells nothing stands alone, no font is loaded, and nothing around the text says what the site is about. */
  readonly plain?: boolean | undefined
}

/**
 * The head of every page, as a template: it is on all of them, and its elements are the dearest to render as components.
 * Everything that is put in is escaped.
 */
export const headOf = (view: View, { title, canonical, previous, next, unlisted, plain, feeds = [], described }: HeadProps) => {
  const { installation, assets } = view
  return html`<head><meta charset="utf-8"/><title>${title === installation.name || plain ? title : `${title} · ${installation.name}`}</title><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/>${
    unlisted ? html`<meta name="robots" content="noindex"/>` : ''
  }<link rel="stylesheet" href="${assets.href('site.css')}"/><link rel="icon" href="${assets.href('icon.svg')}" type="image/svg+xml"/>${
    plain ? '' : html`<link rel="search" type="application/opensearchdescription+xml" href="${addressesIn(view.language).searchDescription}" title="${installation.name}"/>`
  }${canonical ? known(view, canonical) : ''}${previous ? html`<link rel="prev" href="${previous}"/>` : ''}${next ? html`<link rel="next" href="${next}"/>` : ''}${feeds.map(({ href, type, title: name }) => html`<link rel="alternate" type="${type}" href="${href}" title="${name}"/>`)}${described ? aboutIt(described) : ''}</head>`
}

const aboutIt = ({ tags, jsonLd }: NonNullable<HeadProps['described']>) =>
  html`${tags.map(([name, content]) => html`<meta name="${name}" content="${content}"/>`)}<script type="application/ld+json">${raw(jsonLd)}</script>`

/** Under which address a page is known, in each language. */
const known = ({ installation: { address = '' }, languages }: View, canonical: string) => {
  const [path = ''] = canonical.split('#', 1)
  const alternate = (language: string, tag: string) => html`<link rel="alternate" hreflang="${tag}" href="${address + inLanguage(path, language)}"/>`
  return html`<link rel="canonical" href="${address + path}"/>${languages.map(({ tag }) => alternate(tag, tag))}${alternate('en', 'x-default')}`
}

/** The same page in the other languages, by links; folded away until it is wanted. */
export const languagesOf = ({ address, language, languages, messages: { layout } }: View) => {
  const own = languages.find(({ tag }) => tag === language)?.name ?? language
  const links = languages.map(({ tag, name }) => html`<li><a href="${inLanguage(address, tag)}" lang="${tag}" hreflang="${tag}"${tag === language ? html` aria-current="true"` : ''}>${name}</a></li>`)
  return html`<details class="languages"><summary aria-label="${layout.languages}: ${own}">${own}</summary><ul>${links}</ul></details>`
}
