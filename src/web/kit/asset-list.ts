/** One file that the pages load. `from` says where its source lies: this folder, or the font's package. */
export type AssetSource = {
  readonly name: string
  readonly from: 'kit' | 'font-package'
  readonly path: string
  readonly mediaType: string
  /** A file of the kit that is put in front of it, to be one file with it. */
  readonly after?: string
}

const font = (subset: string): AssetSource => ({
  name: `source-sans-3-${subset}-wght-normal.woff2`,
  from: 'font-package',
  path: `files/source-sans-3-${subset}-wght-normal.woff2`,
  mediaType: 'font/woff2',
})

/** The package that the fonts come from. */
export const FONT_PACKAGE = '@fontsource-variable/source-sans-3'

/** The style sheet that site and desk have in common. */
const TOKENS = 'tokens.css'

/**
 * Every file under `/assets/`, in one list for the server and for the build, which copies each source to `dist/assets/<name>`.
 * What the style sheet refers to stands before it: its addresses are filled in when it is read.
 */
export const ASSETS: readonly AssetSource[] = [
  font('latin'),
  font('latin-ext'),
  font('cyrillic'),
  font('cyrillic-ext'),
  { name: 'icon.svg', from: 'kit', path: 'icon.svg', mediaType: 'image/svg+xml' },
  { name: 'site.css', from: 'kit', path: 'site.css', mediaType: 'text/css; charset=utf-8', after: TOKENS },
]
