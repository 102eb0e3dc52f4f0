import { fstatSync } from 'node:fs'
import type { Result } from '#kernel'
import type { Format } from '../format-of.ts'
import { LONGEST_OPENING } from '../limits.ts'
import type { Said } from '../messages.ts'
import type { ReadPage, ReadingRefusal } from '../reader.ts'
import { openCollector } from './collector.ts'
import { LONGEST_OWN_PAGE, openDivider, PAGE_LENGTH } from './divider.ts'
import type { Flow, FlowRefusal } from './flow.ts'
import { openDocx } from './open-docx.ts'
import { openEpub } from './open-epub.ts'
import { openHtml } from './open-html.ts'
import { openOdt } from './open-odt.ts'
import { openPlain } from './open-plain.ts'
import { ok, refuse } from './outcome.ts'
import { openZip, type Zip } from './zip.ts'
import { readAt } from './zip-directory.ts'

export type FlowFormat = Exclude<Format, 'pdf'>
export type FlowPages = { readonly pages: readonly ReadPage[]; readonly said: Said }

/** A longer text without markup, or website, is refused. Bytes. */
const LARGEST_TEXT = 64 * 1024 * 1024

const isZipFormat = (format: FlowFormat): format is 'docx' | 'epub' | 'odt' => format !== 'html' && format !== 'text'

const openIn = (zip: Zip, format: 'docx' | 'epub' | 'odt'): Result<Flow, FlowRefusal> => {
  if (format === 'docx') return openDocx(zip)
  return format === 'epub' ? openEpub(zip) : openOdt(zip)
}

const openFlow = (file: number, format: FlowFormat): Result<Flow, FlowRefusal | { readonly kind: 'too-much-text' }> => {
  const { size } = fstatSync(file)
  if (isZipFormat(format)) {
    const zip = openZip(file, size)
    return zip.ok ? openIn(zip.value, format) : zip
  }
  if (size > LARGEST_TEXT) return refuse({ kind: 'too-much-text' })
  const bytes = readAt(file, 0, size)
  return ok(format === 'html' ? openHtml(bytes) : openPlain(bytes))
}

/** Reads a flowing document whole: its pages, as the divider makes them, and what it says of itself. No engine sees the file. */
export const readFlow = (file: number, format: FlowFormat, limits: { readonly maxPages: number; readonly maxText: number }): Result<FlowPages, ReadingRefusal> => {
  const opened = openFlow(file, format)
  if (!opened.ok) return opened
  const flow = opened.value
  const divider = openDivider(limits, flow.ownPages ? LONGEST_OWN_PAGE : PAGE_LENGTH)
  const collector = openCollector(divider.take)
  const walked = flow.walk(collector)
  if (!walked.ok) return walked
  collector.end()
  const pages = divider.end()
  const stopped = divider.stopped()
  if (stopped !== undefined) return refuse({ kind: stopped })
  if (pages.length === 0) return refuse({ kind: 'no-pages' })
  const [heading] = divider.outline
  const opening = pages[0]?.text.slice(0, LONGEST_OPENING).toWellFormed() ?? ''
  const [firstLine = ''] = opening.split('\n', 1)
  // A plain text begins with its title, if it has one: a short line, alone.
  const largestType = heading?.title ?? (format === 'text' && firstLine.length < 200 && opening.startsWith(`${firstLine}\n\n`) ? firstLine : undefined)
  return ok({ pages, said: { ...flow.said, largestType, opening, outline: divider.outline } })
}
