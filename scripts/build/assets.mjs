import { ASSETS, FONT_PACKAGE } from '../../src/web/kit/asset-list.ts'

const FOLDERS = { kit: 'src/web/kit', 'font-package': `node_modules/${FONT_PACKAGE}` }

/**
 * What is copied beside the built code: from a path in the project to a path in `dist`. Folders are copied whole.
 * @type {readonly { from: string, to: string }[]}
 */
export const COPIES = [
  ...ASSETS.map(({ name, from, path }) => ({ from: `${FOLDERS[from]}/${path}`, to: `assets/${name}` })),
  ...ASSETS.flatMap(({ after }) => (after === undefined ? [] : [{ from: `${FOLDERS.kit}/${after}`, to: `assets/${after}` }])),
  { from: `node_modules/${FONT_PACKAGE}/LICENSE`, to: 'assets/source-sans-3.LICENSE' },
  { from: 'examples', to: 'examples' },
]
