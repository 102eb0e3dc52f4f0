import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Catalogues, Messages } from '#web/i18n'
import { formatsFor, type Assets, type Formats } from '#web/kit'

/** What this installation says of itself. */
export type Installation = {
  /** The name of the collection, at the head of every page. */
  readonly name: string
  /** The documents are samples: a banner on every page says so. */
  readonly demonstration: boolean
  /** Where the site is known to the world (`https://library.example.org`); by default where it was asked. */
  readonly address?: string | undefined
  /** How the command line is called here (`npm run -s waystation --`), shown while nothing has been brought in. */
  readonly command: string
}

/** What every page is made with: the reader's language, where the page stands, and the installation's own particulars. */
export type View = {
  readonly language: string
  readonly messages: Messages
  readonly formats: Formats
  /** What was asked for, path and question: the switch of languages stays there. */
  readonly address: string
  /** The languages that the site speaks, in their order, each by its own name. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[]
  readonly installation: Installation
  readonly assets: Assets
  /** A part that is the same on every page in this language: rendered once under its name, and put in ready from then on. */
  readonly standing: (name: string, part: () => JSX.Element) => Child
}

/** Under which scheme and host the site is known; by default those under which it was asked. */
export const atHome = ({ installation: { address } }: Pick<View, 'installation'>, origin: string): string => address?.replace(/\/+$/, '') ?? origin

/** Makes the view of an address in a language, or `undefined` when the site does not speak it. */
export type ViewIn = (language: string, address: string) => View | undefined

// In a list, every name begins with a capital letter.
const ownNameOf = (language: string): string => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1)
}

const standingParts = (): View['standing'] => {
  const parts = new Map<string, Child>()
  return (name, part) => {
    const ready = parts.get(name) ?? raw(String(part().toString()))
    parts.set(name, ready)
    return ready
  }
}

export const viewsFor = (installation: Installation, assets: Assets, catalogues: Catalogues): ViewIn => {
  const languages = [...catalogues.keys()].map((tag) => ({ tag, name: ownNameOf(tag) }))
  const views = new Map(
    [...catalogues].map(([language, messages]) => {
      const formats = formatsFor(messages.locale, messages.document.languageUnknown)
      return [language, { language, messages, formats, languages, installation, assets, standing: standingParts() }] as const
    }),
  )
  return (language, address) => {
    const view = views.get(language)
    return view === undefined ? undefined : { ...view, address }
  }
}
