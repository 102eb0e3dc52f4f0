import type { Block } from './block.ts'

/** What a reader of markup tells while it walks; the collector makes blocks of it. */
export type Collector = {
  /** Running text; white space becomes single spaces. */
  text(text: string): void
  lineBreak(): void
  pageBreak(): void
  /** The block so far is whole; what follows has this level until `close`. */
  open(level: number): void
  close(): void
  image(): void
  note(text: string): void
  openRow(): void
  nextCell(): void
  closeRow(): void
  end(): void
}

/** A longer run without any paragraph is cut: only a file made to swell has one. UTF-16 units. */
const LONGEST_BLOCK = 50_000
/** A longer row is no row of a table, but a page laid out in one: its paragraphs stay apart. */
const LONGEST_ROW = 1000
const DEEPEST = 1000

const tidy = (text: string): string => text.replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n').replaceAll(/[^\S\n]{2,}/g, ' ').trim()

type Row = { readonly blocks: Block[][]; length: number }

const joinRow = (row: Row): Block[] => {
  const blocks = row.blocks.flat()
  if (row.length > LONGEST_ROW || blocks.length === 0) return blocks
  const text = row.blocks.map((cell) => cell.map((block) => block.text.replaceAll('\n', ' ')).join(' ')).join('\t').trim()
  const has = (what: 'image' | 'breakBefore'): boolean => blocks.some((block) => block[what])
  return [{ text, level: 0, row: true, image: has('image'), breakBefore: has('breakBefore'), notes: blocks.flatMap((block) => block.notes) }]
}

/** Gathers running text into blocks, table cells into rows, and hands each block on as soon as it is whole. */
export const openCollector = (take: (block: Block) => void): Collector => {
  const levels: number[] = []
  const rows: Row[] = []
  let parts: string[] = []
  let length = 0
  let image = false
  let breakBefore = false
  let notes: string[] = []

  /** Out of the innermost row. */
  const giveOut = (block: Block): void => {
    const outer = rows.at(-2)?.blocks.at(-1)
    if (outer) outer.push(block)
    else take(block)
  }
  const emit = (block: Block): void => {
    const row = rows.at(-1)
    if (row === undefined) return take(block)
    row.length += block.text.length + 1
    row.blocks.at(-1)?.push(block)
    // What is no row need not be held back as one.
    if (row.length > LONGEST_ROW) {
      for (const held of row.blocks.flat()) giveOut(held)
      row.blocks.splice(0, row.blocks.length, [])
    }
  }
  const flush = (): void => {
    const text = tidy(parts.join(''))
    if (text !== '' || image || notes.length > 0) {
      emit({ text, level: levels.at(-1) ?? 0, row: false, image, breakBefore, notes })
      breakBefore = false
    }
    parts = []
    length = 0
    image = false
    notes = []
  }
  const add = (text: string): void => {
    parts.push(text)
    length += text.length
    if (length > LONGEST_BLOCK) flush()
  }

  return {
    text: (text) => add(text.replaceAll(/\s+/g, ' ')),
    lineBreak: () => add('\n'),
    pageBreak() {
      flush()
      breakBefore = true
    },
    open(level) {
      flush()
      if (levels.length < DEEPEST) levels.push(level)
    },
    close() {
      flush()
      levels.pop()
    },
    image() {
      image = true
    },
    note(text) {
      notes.push(text)
    },
    openRow() {
      flush()
      if (rows.length < DEEPEST) rows.push({ blocks: [[]], length: 0 })
    },
    nextCell() {
      flush()
      rows.at(-1)?.blocks.push([])
    },
    closeRow() {
      flush()
      const row = rows.pop()
      if (row) for (const block of joinRow(row)) emit(block)
    },
    end() {
      flush()
      while (rows.length > 0) for (const block of joinRow(rows.pop() ?? { blocks: [], length: 0 })) emit(block)
    },
  }
}
