import type { Child } from 'hono/jsx'
import { directionOf } from '#kernel'
import { addressesIn } from './addresses.ts'
import { headOf, languagesOf, type HeadProps } from './head.ts'
import type { View } from './view.ts'

type LayoutProps = HeadProps & {
  readonly view: View
  /** Needs more room than lines of text do. */
  readonly wide?: boolean | undefined
  readonly children?: Child
}

/** The frame of every page: the name, the way out, the text, the small print. */
export const Layout = ({ view, wide, children, ...head }: LayoutProps) => {
  const { installation, language, standing, messages: { layout } } = view
  const { plain } = head
  return (
    <html lang={language} dir={directionOf(language)}>
      {headOf(view, head)}
      <body class={wide ? 'wide' : plain ? 'plain' : undefined}>
        <a class="skip" href="#text">{layout.skip}</a>
        <header class="top">
          <a class="name" href={addressesIn(language).home} aria-label={layout.home(installation.name)}>{installation.name}</a>
          {languagesOf(view)}
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
      <p><a href={at.about}>{layout.about}</a><a href={at.help}>{help.title}</a><a href={at.accessibility}>{layout.accessibility}</a><a href={at.privacy}>{layout.privacyTitle}</a><a href={at.licence}>{layout.licence}</a><a href={at.api} hreflang="en">API</a></p>
      <p>{layout.privacy}</p>
      <p>{layout.software}</p>
    </footer>
  )
}

/** The way back up: from a page to its document, from a document to the library. */
export const Trail = ({ view, steps }: { readonly view: View; readonly steps: readonly { readonly href: string; readonly text: string; readonly lang?: string }[] }) => (
  <nav class="trail" aria-label={view.messages.layout.trail}>
    {steps.map((step) => <a href={step.href} lang={step.lang}>{step.text}</a>)}
  </nav>
)
