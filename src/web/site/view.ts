import { catalogueFor, type InterfaceLanguage, type Messages } from '#web/i18n'
import { formatsFor, type Assets, type Formats } from '#web/kit'

/** What this installation says of itself. */
export type Installation = {
  /** The name of the collection, at the head of every page. */
  readonly name: string
  /** The documents are samples: a banner on every page says so. */
  readonly demonstration: boolean
  /** Where the site is known to the world (`https://library.example.org`); by default where it was asked. */
  readonly address?: string | undefined
  /** The command that brings in documents, shown while there are none. */
  readonly firstCommand: string
}

/** What every page is made with: the reader's language and the installation's own particulars. */
export type View = {
  readonly language: InterfaceLanguage
  readonly messages: Messages
  readonly formats: Formats
  readonly installation: Installation
  readonly assets: Assets
}

/** Makes the view for a language, or `undefined` when the interface does not speak it. */
export type ViewIn = (language: string) => View | undefined

export const viewsFor = (installation: Installation, assets: Assets): ViewIn => {
  const made = new Map<string, View>()
  return (name) => {
    const known = made.get(name)
    const spoken = catalogueFor(name)
    if (known !== undefined || spoken === undefined) return known
    const view = { ...spoken, formats: formatsFor(spoken.messages.locale, spoken.messages.document.languageUnknown), installation, assets }
    made.set(name, view)
    return view
  }
}
