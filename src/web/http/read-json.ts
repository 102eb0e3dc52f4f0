/** What cannot be read as JSON, or is none that anything here would say, is a symbol: no shape fits it. */
export const NO_JSON = Symbol('no JSON')

/** The deepest thing that the API takes has five levels. What looks at a value goes down into it, and a thousand levels would be the end of its stack. */
const DEEPEST = 32

/** A text that a database and a browser take as it is: no half of a surrogate pair, and no NUL, which PostgreSQL has no place for. */
export const isWhole = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

/** Looks at every part, level by level instead of one call within another. */
const isTakable = (value: unknown): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false
    const below: unknown[] = []
    for (const part of level) {
      if (typeof part === 'string' && !isWhole(part)) return false
      if (typeof part !== 'object' || part === null) continue
      if (Array.isArray(part)) {
        for (const inside of part) below.push(inside)
        continue
      }
      // A name that is no name of anything here, and would be somebody's prototype where parts are copied.
      for (const [name, inside] of Object.entries(part)) {
        if (name === '__proto__' || !isWhole(name)) return false
        below.push(inside)
      }
    }
    level = below
  }
  return true
}

/** Reads a body. Nothing that anybody sends is a fault here: it is read, or it is `NO_JSON`. */
export const readJson = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return isTakable(value) ? value : NO_JSON
  } catch {
    return NO_JSON
  }
}
