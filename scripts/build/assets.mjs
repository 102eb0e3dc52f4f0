/**
 * What is copied beside the built code: from a path in the project to a path in `dist`. Folders are copied whole.
 * @type {readonly { from: string, to: string }[]}
 */
export const ASSETS = [
  { from: 'node_modules/@fontsource-variable/source-sans-3/files', to: 'assets' },
  { from: 'node_modules/@fontsource-variable/source-sans-3/LICENSE', to: 'assets/source-sans-3.LICENSE' },
  { from: 'src/web/kit/site.css', to: 'assets/site.css' },
  { from: 'examples', to: 'examples' },
]
