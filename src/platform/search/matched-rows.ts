import type { DatabaseSync } from 'node:sqlite'
import type { Wish } from '#text'
import type { HeldDocuments } from './held-documents.ts'
import { IndexDamaged } from './index-database.ts'
import { levelExpression, plainStems, positionExpression } from './match-expression.ts'
import type { SearchQuestion } from './search-index.ts'
import { FIELD_LEVELS, LEVELS } from './weight-levels.ts'

/** So many wishes of a kind are heeded: each of those that must be fulfilled is one bit of a row, and one is for those that may. */
const MOST_WISHES = 31
const MAY = 2 ** 31

// What stands where only its place is known, not its frequency: exact forms, phrases, beginnings.
const PLACE_WEIGHT = 0.4

/** Which rows fulfil which wishes, and how well. Good until the next question. */
export type MatchedRows = {
  /** Rows that fulfil anything at all, in no order. */
  readonly touched: Uint32Array
  /** Documents that are out altogether. */
  readonly excluded: ReadonlySet<number>
  /** Whether a row, together with its document's own row, fulfils all it must. */
  fulfils(row: number, ownRow: number): boolean
  /** Whether the row itself fulfils anything. */
  holds(row: number): boolean
  /** How well a row fits, together with its document's own row. */
  score(row: number, ownRow: number): number
}

type List = { readonly rows: readonly number[]; readonly weight: number }

/** Finds rows. FTS5 hands out each list of rows in one piece, and what is to be reckoned with them is reckoned here, in arrays kept for it. */
export const rowMatcher = (database: DatabaseSync): ((question: SearchQuestion, held: HeldDocuments) => MatchedRows) => {
  const inWeights = database.prepare('SELECT json_group_array(rowid) AS found FROM weights WHERE weights MATCH ?')
  const inWords = database.prepare('SELECT json_group_array(rowid) AS found FROM words WHERE words MATCH ?')
  let scores = new Float32Array(0)
  let wishScores = new Float32Array(0)
  let bits = new Uint32Array(0)
  let touched = new Uint32Array(0)
  let touchedCount = 0
  let wishRows = new Uint32Array(0)

  const clear = (rows: number): void => {
    if (scores.length < rows) {
      const length = Math.max(rows, scores.length * 1.5)
      scores = new Float32Array(length)
      wishScores = new Float32Array(length)
      bits = new Uint32Array(length)
      touched = new Uint32Array(length)
      wishRows = new Uint32Array(length)
    } else {
      for (let at = 0; at < touchedCount; at += 1) {
        const row = touched[at] ?? 0
        scores[row] = 0
        bits[row] = 0
      }
    }
    touchedCount = 0
  }

  const rowsFrom = (statement: typeof inWeights, expression: string): readonly number[] => {
    const found: unknown = JSON.parse(String(statement.get(expression)?.['found']))
    if (!Array.isArray(found)) throw new IndexDamaged('a list of rows is none')
    // SQLite made it of row numbers.
    return found as number[]
  }

  const listsOf = (wish: Wish): List[] => {
    const stems = plainStems(wish)
    const levels = stems.length === 0 ? [] : LEVELS.map(({ letter, weight }) => ({ rows: rowsFrom(inWeights, levelExpression(letter, stems)), weight }))
    const [inTitle, anywhere] = [positionExpression(wish, wish.field ?? 'title'), positionExpression(wish)]
    if (inTitle === undefined || anywhere === undefined) return levels
    const titles = { rows: rowsFrom(inWords, inTitle), weight: FIELD_LEVELS[wish.field ?? 'title'].weight }
    return wish.field === undefined ? [...levels, titles, { rows: rowsFrom(inWords, anywhere), weight: PLACE_WEIGHT }] : [titles]
  }

  // Rows of a wish once each, with the best of its weights; their number tells how much the wish weighs (the idf of BM25).
  const gather = (wish: Wish, held: HeldDocuments): number => {
    let count = 0
    for (const { rows, weight } of listsOf(wish)) {
      for (const row of rows) {
        if (row >= held.rows || row < 0) throw new IndexDamaged('a row has no document')
        const before = wishScores[row] ?? 0
        if (before === 0) wishRows[count++] = row
        if (weight > before) wishScores[row] = weight
      }
    }
    return count
  }

  const add = (wish: Wish, bit: number, held: HeldDocuments): void => {
    const count = gather(wish, held)
    const rarity = Math.log(1 + (Math.max(0, held.liveRows - count) + 0.5) / (count + 0.5))
    for (let at = 0; at < count; at += 1) {
      const row = wishRows[at] ?? 0
      if (bits[row] === 0) touched[touchedCount++] = row
      scores[row] = (scores[row] ?? 0) + rarity * (wishScores[row] ?? 0)
      bits[row] = (bits[row] ?? 0) | bit
      wishScores[row] = 0
    }
  }

  const exclude = (wishes: readonly Wish[], held: HeldDocuments, isEverywhere: boolean): Set<number> => {
    const excluded = new Set<number>()
    for (const wish of wishes) {
      const count = gather(wish, held)
      for (const row of wishRows.subarray(0, count)) {
        wishScores[row] = 0
        scores[row] = 0
        bits[row] = 0
        const key = held.keyOfRow[row] ?? 0
        if (isEverywhere || held.firstRow[key] === row) excluded.add(key)
      }
    }
    return excluded
  }

  return ({ must, should, mustNot }, held) => {
    clear(held.rows)
    const needed = must.slice(0, MOST_WISHES)
    for (const [at, wish] of needed.entries()) add(wish, 2 ** at, held)
    for (const wish of should.slice(0, 2 * MOST_WISHES)) add(wish, MAY, held)
    const excluded = exclude(mustNot.slice(0, 2 * MOST_WISHES), held, must.length + should.length === 0)
    const required = needed.length === 0 ? MAY : 2 ** needed.length - 1
    return {
      touched: touched.subarray(0, touchedCount),
      excluded,
      fulfils: (row, ownRow) => ((((bits[row] ?? 0) | (bits[ownRow] ?? 0)) & required) >>> 0) === required,
      holds: (row) => bits[row] !== 0,
      score: (row, ownRow) => (scores[row] ?? 0) + (row === ownRow ? 0 : (scores[ownRow] ?? 0)),
    }
  }
}
