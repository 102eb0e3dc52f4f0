import type { Piece } from './black-out.ts'
import type { CopyOfFile } from './copy-of-file.ts'
import type { CopyWords } from './copy-words.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

const STYLE = 'body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2733}h2{margin-top:2rem;border-top:1px solid #999;padding-top:.75rem}dt{font-weight:600}dd{margin:0 0 .75rem;white-space:pre-wrap}.out{background:#1d2733;color:#fff;padding:0 .3em}'

/** What the frame around a copy says beside its answers. `made`: a day, in words. `complain`: to whom, if known. `files`: files that went into this one, by number, and
 * when; `missing`: when one did of which not everything is in the copy. */
export type CopyFrame = { readonly language: string; readonly words: CopyWords; readonly made: string; readonly day: (day: string) => string; readonly complain?: string; readonly files?: readonly { readonly number: number; readonly on: string }[]; readonly missing?: readonly string[] }

/** The copy as one page that any browser shows, without a script and without anything from elsewhere. */
export const copyAsHtml = ({ parts }: CopyOfFile, { language, words, made, day, complain, files = [], missing = [] }: CopyFrame): string => {
  const piece = (one: Piece): string => ('text' in one ? escaped(one.text) : `<span class="out">${escaped(words.blackedOut)}</span>`)
  const headed = (from: number | undefined, before: number | undefined): string => {
    const file = from === before ? undefined : files.find(({ number }) => number === from)
    return file === undefined ? '' : `<h2 class="file">${escaped(words.fromFile(String(file.number), day(file.on)))}</h2>`
  }
  const sections = parts.map(({ label, on, answers, from }, place) =>
    `${headed(from, parts[place - 1]?.from)}<section><h2>${escaped(label)}</h2><p><small>${escaped(words.writtenOn(day(on)))}</small></p><dl>${answers.map((one) => `<dt>${escaped(one.label)}</dt><dd dir="auto">${one.pieces.map(piece).join('')}</dd>`).join('')}</dl></section>`)
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escaped(words.neutral)}</title><style>${STYLE}</style></head>`,
    `<body><h1>${escaped(words.title)}</h1><p>${escaped(words.madeOn(made))}</p><p>${escaped(words.others)}</p>${complain === undefined ? '' : `<p>${escaped(`${words.complain} ${complain}`)}</p>`}`,
    ...missing.map((on) => `<p>${escaped(words.notHere(day(on)))}</p>`),
    ...sections,
    '</body></html>',
  ].join('\n')
}

/** The copy for machines: the same, as JSON. What was blacked out is `null` among its pieces. */
export const copyAsJson = ({ parts }: CopyOfFile, { language, made, files = [], missing = [] }: Pick<CopyFrame, 'language' | 'made' | 'files' | 'missing'>): string =>
  JSON.stringify({ language, made, ...(files.length > 0 && { files }), ...(missing.length > 0 && { missing }), parts: parts.map(({ form, label, on, from, answers }) => ({ form, label, on, ...(from !== undefined && { from }), answers: answers.map((one) => ({ label: one.label, said: one.pieces.map((piece) => ('text' in piece ? piece.text : null)) })) })) }, undefined, 2)
