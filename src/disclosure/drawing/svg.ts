/** Text as it may stand in an SVG, whatever it is made of. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The look of all pictures of the engine, light and dark. */
const STYLE = [
  "text{font:15px 'Source Sans 3',system-ui,sans-serif;fill:#1d2733}.title{font-weight:600;font-size:17px}.label{text-anchor:end}.tick,.small{font-size:13px;text-anchor:middle}.number{text-anchor:end}.strong{font-weight:600}",
  '.paper{fill:#fbfaf7}.rule{stroke:#1d2733;stroke-opacity:.15}.mark{stroke:#b4531a;stroke-dasharray:4 4}.hatch{stroke:#1d2733;stroke-opacity:.5;stroke-width:2}.line{stroke:#0e4a56;stroke-width:3;stroke-linecap:round}.dot{fill:#0e4a56}',
  '@media(prefers-color-scheme:dark){text{fill:#fbfaf7}.paper{fill:#12191f}.rule,.hatch{stroke:#fbfaf7}.line{stroke:#7fc0cc}.dot{fill:#7fc0cc}.mark{stroke:#e59a6a}}',
].join('')

/** A picture of this size with a title, which also is what is read out. No script. */
export const picture = (title: string, width: number, height: number, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${STYLE}</style>`,
    '<defs><pattern id="hidden" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern></defs>',
    `<rect class="paper" width="100%" height="100%"/><text class="title" x="14" y="26">${escaped(title)}</text>`,
    ...parts,
    '</svg>',
  ].join('\n')
