import type { Child } from 'hono/jsx'
import { addressesIn } from './addresses.ts'
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
  readonly children?: Child
}

/** The frame of every page: the name, the way out, the text, the small print. */
export const Layout = ({ view, title, canonical, previous, next, unlisted, wide, children }: LayoutProps) => {
  const { installation, assets, language, messages: { layout, help } } = view
  const at = addressesIn(language)
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <title>{title === installation.name ? title : `${title} · ${installation.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {unlisted ? <meta name="robots" content="noindex" /> : null}
        <link rel="stylesheet" href={assets.href('site.css')} />
        <link rel="icon" href={assets.href('icon.svg')} type="image/svg+xml" />
        <link rel="search" type="application/opensearchdescription+xml" href={OPEN_SEARCH} title={installation.name} />
        {canonical ? <link rel="canonical" href={canonical} /> : null}
        {previous ? <link rel="prev" href={previous} /> : null}
        {next ? <link rel="next" href={next} /> : null}
      </head>
      <body class={wide ? 'wide' : undefined}>
        <a class="skip" href="#text">{layout.skip}</a>
        <header class="top">
          <a class="name" href={at.home} aria-label={layout.home(installation.name)}>{installation.name}</a>
          <a class="leave" href={layout.leaveTo} rel="noreferrer">{layout.leave}</a>
        </header>
        {installation.demonstration ? <aside class="demonstration" aria-label={layout.demonstrationLabel}><p>{layout.demonstration}</p></aside> : null}
        <main id="text" tabindex={-1}>{children}</main>
        <footer>
          <p><a href={at.home}>{installation.name}</a><a href={at.library}>{layout.library}</a><a href={at.help}>{help.title}</a></p>
          <p>{layout.privacy}</p>
          <p>{layout.software}</p>
        </footer>
      </body>
    </html>
  )
}

/** The way back up: from a page to its document, from a document to the library. */
export const Trail = ({ view, steps }: { readonly view: View; readonly steps: readonly { readonly href: string; readonly text: string; readonly lang?: string }[] }) => (
  <nav class="trail" aria-label={view.messages.layout.trail}>
    {steps.map((step) => <a href={step.href} lang={step.lang}>{step.text}</a>)}
  </nav>
)
