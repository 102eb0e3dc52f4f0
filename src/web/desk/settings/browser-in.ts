const BROWSERS: readonly (readonly [RegExp, string])[] = [[/Edg\//, 'Edge'], [/Firefox\//, 'Firefox'], [/OPR\//, 'Opera'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [[/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux|CrOS/, 'Linux']]

const found = (list: typeof BROWSERS, text: string): string | undefined => list.find(([pattern]) => pattern.test(text))?.[1]

/** What a browser said of itself, shortened to its name and that of its system; `undefined` where it said nothing that is known. */
export const browserIn = (said: string | undefined): string | undefined => {
  if (said === undefined) return undefined
  const parts = [found(BROWSERS, said), found(SYSTEMS, said)].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}
