import type { Child } from 'hono/jsx'
import { directionOf } from '#kernel'
import { addressesIn, inLanguage } from './addresses.ts'
import { OPEN_SEARCH } from './open-search.ts'
import type { View } from './view.ts'

type LayoutProps = {
  readonly view: View
  /** Of this page; the collection's name follows it. */
  readonly title: string
  /** The address under which this page is to be known. */
  readonly canonical?: string | undefined
  readonly previous?: string | undefined
  readonly next?: string | undefined
  /** Keeps search engines from listing a page that is not a document. */
  readonly unlisted?: boolean | undefined
  /** Needs more room than lines of text do. */
  readonly wide?: boolean | undefined
  /** For somebody who may be watched: a title that tells nothing stands alone, no font is loaded, and nothing around the text says what the site is about. */
  readonly plain?: boolean | undefined
  readonly children?: Child
}

/** The frame of every page: the name, the way out, the text, the small print. */
export const Layout = ({ view, title, canonical, previous, next, unlisted, wide, plain, children }: LayoutProps) => {
  const { installation, assets, language, standing, messages: { layout } } = view
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{title === installation.name || plain ? title : `${title} · ${installation.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {unlisted ? <meta name="robots" content="noindex" /> : null}
        <link rel="stylesheet" href={assets.href('site.css')} />
        <link rel="icon" href={assets.href('icon.svg')} type="image/svg+xml" />
        {plain ? null : <link rel="search" type="application/opensearchdescription+xml" href={OPEN_SEARCH} title={installation.name} />}
        {canonical ? <Known view={view} canonical={canonical} /> : null}
        {previous ? <link rel="prev" href={previous} /> : null}
        {next ? <link rel="next" href={next} /> : null}
      </head>
      <body class={wide ? 'wide' : plain ? 'plain' : undefined}>
        <a class="skip" href="#text">{layout.skip}</a>
        <header class="top">
          <a class="name" href={addressesIn(language).home} aria-label={layout.home(installation.name)}>{installation.name}</a>
          <Languages view={view} />
          <a class="leave" href={layout.leaveTo} rel="noreferrer">{layout.leave}</a>
        </header>
        {plain ? null : standing('sections', () => <Sections view={view} />)}
        {installation.demonstration ? <aside class="demonstration" aria-label={layout.demonstrationLabel}><p>{layout.demonstration}</p></aside> : null}
        <main id="text" tabindex={-1}>{children}</main>
        {standing('small print', () => <SmallPrint view={view} />)}
      </body>
    </html>
  )
}

const Sections = ({ view: { language, messages: { layout } } }: { readonly view: View }) => {
  const at = addressesIn(language)
  return (
    <nav class="sections" aria-label={layout.sections}>
      <a href={at.library}>{layout.library}</a><a href={at.subjects}>{layout.subjects}</a><a href={at.countries}>{layout.countries}</a><a href={at.members}>{layout.members}</a><a href={at.useful}>{layout.useful}</a>
    </nav>
  )
}

const SmallPrint = ({ view: { language, messages: { layout, help } } }: { readonly view: View }) => {
  const at = addressesIn(language)
  return (
    <footer>
      <p><a href={at.about}>{layout.about}</a><a href={at.help}>{help.title}</a><a href={at.accessibility}>{layout.accessibility}</a><a href={at.privacy}>{layout.privacyTitle}</a><a href={at.licence}>{layout.licence}</a></p>
      <p>{layout.privacy}</p>
      <p>{layout.software}</p>
    </footer>
  )
}

/** The same page in the other languages, by links; folded away until it is wanted. */
const Languages = ({ view: { address, language, languages, messages: { layout } } }: { readonly view: View }) => {
  const own = languages.find(({ tag }) => tag === language)?.name ?? language
  return (
    <details class="languages">
      <summary aria-label={`${layout.languages}: ${own}`}>{own}</summary>
      <ul>
        {languages.map(({ tag, name }) => <li><a href={inLanguage(address, tag)} lang={tag} hreflang={tag} aria-current={tag === language ? 'true' : undefined}>{name}</a></li>)}
      </ul>
    </details>
  )
}

/** Under which address a page is known, in each language. */
const Known = ({ view: { installation: { address = '' }, languages }, canonical }: { readonly view: View; readonly canonical: string }) => {
  const [path = ''] = canonical.split('#', 1)
  return (
    <>
      <link rel="canonical" href={address + path} />
      {languages.map(({ tag }) => <link rel="alternate" hreflang={tag} href={address + inLanguage(path, tag)} />)}
      <link rel="alternate" hreflang="x-default" href={address + inLanguage(path, 'en')} />
    </>
  )
}

/** The way back up: from a page to its document, from a document to the library. */
export const Trail = ({ view, steps }: { readonly view: View; readonly steps: readonly { readonly href: string; readonly text: string; readonly lang?: string }[] }) => (
  <nav class="trail" aria-label={view.messages.layout.trail}>
    {steps.map((step) => <a href={step.href} lang={step.lang}>{step.text}</a>)}
  </nav>
)
