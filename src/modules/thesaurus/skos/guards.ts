import { Refused } from './fault.ts'

/** An XML file says what it is before its first element; longer is no file of concepts. */
const PROLOG_LENGTH = 64 * 1024
const ENTITY = /^\s*<!ENTITY\s+[\w.-]+\s+(?:"[^"&%<]{0,200}"|'[^'&%<]{0,200}')\s*>/
const PASSED_OVER = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)/

/**
 * Looks at what stands before the first element of an XML file. Entities that stand for a short text, as files use them for the names of
 * vocabularies, are let pass; those that hold others, or stand elsewhere, are not: nothing swells, and nothing is fetched.
 */
export const prologGuard = (): ((text: string, line: number) => void) => {
  let held: string | undefined = ''
  return (text, line) => {
    if (held === undefined) return
    held += text
    let rest = held.replace(/^\uFEFF/, '')
    for (let passed = PASSED_OVER.exec(rest); passed !== null; passed = PASSED_OVER.exec(rest)) rest = rest.slice(passed[0].length)
    if (/^<[^!?]/.test(rest)) {
      held = undefined
      return
    }
    const begun = /^<!DOCTYPE\s+[\w.:-]+\s*/.exec(rest)
    if (begun !== null) {
      let inside = rest.slice(begun[0].length)
      if (inside.startsWith('>')) {
        held = undefined
        return
      }
      if (inside !== '' && !inside.startsWith('[')) throw new Refused({ kind: 'skos-entities', line })
      inside = inside.slice(1)
      for (let entity = ENTITY.exec(inside); entity !== null; entity = ENTITY.exec(inside)) inside = inside.slice(entity[0].length)
      inside = inside.trimStart()
      if (/^\]\s*>/.test(inside)) {
        held = undefined
        return
      }
      // A declaration that has come whole and is none of those.
      if (/^<!(?!ENTITY)[A-Z]{3}|^<!ENTITY[^>]*>/.test(inside)) throw new Refused({ kind: 'skos-entities', line })
    }
    if (held.length > PROLOG_LENGTH) throw new Refused({ kind: 'skos-entities', line })
  }
}

/** Deeper than any file of concepts; a parser of JSON-LD takes far more than twice as long for twice as deep. */
const MOST_NESTED = 30

/** Counts how deep JSON is nested, before a parser sees it. */
export const depthGuard = (): ((text: string, line: number) => void) => {
  let depth = 0
  let inText = false
  let escaped = false
  return (text, line) => {
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charCodeAt(at)
      if (inText) {
        if (escaped) escaped = false
        else if (sign === 0x5c) escaped = true
        else if (sign === 0x22) inText = false
      } else if (sign === 0x22) inText = true
      else if (sign === 0x7b || sign === 0x5b) {
        depth += 1
        if (depth > MOST_NESTED) throw new Refused({ kind: 'skos-nested-too-deep', line })
      } else if (sign === 0x7d || sign === 0x5d) depth -= 1
    }
  }
}

/** An XML file that ends before its last element does is a part of one. */
export const isWholeXml = (tail: string): boolean => /<\/(?:[\w.-]+:)?RDF\s*>(?:\s|<!--[^]*?-->|<\?[^]*?\?>)*$/.test(tail)
