type Known = readonly (readonly [RegExp, string])[]

// Each says as well that it is one of those after it.
const BROWSERS: Known = [[/Edg(?:A|iOS)?\//, 'Edge'], [/SamsungBrowser\//, 'Samsung Internet'], [/OPR\/|OPT\//, 'Opera'], [/Firefox\/|FxiOS\//, 'Firefox'], [/Chrome\/|CriOS\//, 'Chrome'], [/Safari\//, 'Safari']]

const SYSTEMS: Known = [[/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux']]

const found = (list: Known, text: string): string | undefined => list.find(([pattern]) => pattern.test(text))?.[1]

/** What a browser said of itself, shortened to its name and that of its system; `undefined` where it said nothing that is known. */
export const browserIn = (said: string | undefined): string | undefined => {
  if (said === undefined) return undefined
  const parts = [found(BROWSERS, said), found(SYSTEMS, said)].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}
