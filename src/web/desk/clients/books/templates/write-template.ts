import { fill, type Filling, type Part, type Template } from './template.ts'

/** What stands above a text wherever it goes. */
export type Heading = { readonly notAdvice: string; readonly said: readonly string[] }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const htmlOf = (text: string, filling: Filling): string =>
  fill(text, filling).map(({ kind, says }) => (kind === 'blank' ? `<u>[&nbsp;${escaped(says)}&nbsp;]</u>` : escaped(says))).join('')

const partAsHtml = (part: Part, filling: Filling): string => {
  if ('heading' in part) return `<h2>${htmlOf(part.heading, filling)}</h2>`
  if ('text' in part) return `<p>${htmlOf(part.text, filling)}</p>`
  if ('list' in part) return `<ul>${part.list.map((one) => `<li>${htmlOf(one, filling)}</li>`).join('')}</ul>`
  return `<table border="1" cellpadding="6">${part.table.filter((row) => row.some((cell) => cell !== '')).map((row) => `<tr>${row.map((cell) => `<td>${htmlOf(cell, filling)}</td>`).join('')}</tr>`).join('')}</table>`
}

/** A page by itself, without a script or anything from elsewhere: word processors open it as a document. */
export const asHtml = ({ title, parts }: Template, filling: Filling, { notAdvice, said }: Heading): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>\n<h1>${escaped(title)}</h1>\n<p><b>${escaped(notAdvice)}</b></p>\n${said.map((one) => `<p><small>${escaped(one)}</small></p>`).join('\n')}\n${parts.map((part) => partAsHtml(part, filling)).join('\n')}\n</body></html>\n`

const SIGNS = /[\\`*_{}[\]<>#|]/g

const markdownOf = (text: string, filling: Filling): string =>
  fill(text, filling).map(({ kind, says }) => (kind === 'blank' ? `**\\[ ${says.replace(SIGNS, '\\$&')} \\]**` : says.replace(SIGNS, '\\$&').replaceAll('\n', ' '))).join('')

const partAsMarkdown = (part: Part, filling: Filling): string => {
  if ('heading' in part) return `## ${markdownOf(part.heading, filling)}`
  if ('text' in part) return markdownOf(part.text, filling)
  if ('list' in part) return part.list.map((one) => `- ${markdownOf(one, filling)}`).join('\n')
  const [head = [], ...rows] = part.table.map((row) => `| ${row.map((cell) => markdownOf(cell, filling) || ' ').join(' | ')} |`)
  const columns = part.table[0]?.length ?? 0
  return [head, `|${' --- |'.repeat(columns)}`, ...rows].join('\n')
}

/** The same as Markdown. */
export const asMarkdown = ({ title, parts }: Template, filling: Filling, { notAdvice, said }: Heading): string =>
  `${[`# ${title}`, `**${notAdvice}**`, ...said, ...parts.map((part) => partAsMarkdown(part, filling))].join('\n\n')}\n`
