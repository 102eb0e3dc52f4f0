// Paragraphs of the formats in which Debian's packages bring texts.

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—', ndash: '–', hellip: '…', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' }

const decode = (text: string): string =>
  text
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0xffff)))
    .replaceAll(/&#x([0-9a-f]{1,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ' ')

const paragraphs = (text: string): string[] => text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line.length > 1)

export const fromHtml = (html: string): string[] =>
  paragraphs(
    decode(
      html
        .replaceAll(/<head[^]*?<\/head>|<(script|style)[^]*?<\/\1>/gi, ' ')
        .replaceAll(/[\r\n]+/g, ' ')
        .replaceAll(/<\/(?:p|div|li|tr|h\d|td|title|item)>/gi, '\n')
        .replaceAll(/<[^>]*>/g, ' '),
    ),
  )

/** Manual pages (troff). */
export const fromMan = (source: string): string[] =>
  source
    .split('\n')
    .filter((line) => !/^[.']\\?"/.test(line))
    .map((line) => line.replace(/^\.(?:TH|so|nf|fi|ad|hy|RS|RE|sp|in|ta|ft|PD|de|ds|if|ie|el|nh|mso|tr|ne|PP|P|LP|TP|IP|HP).*$/, '').replace(/^\.[A-Z][A-Za-z]? ?/, ''))
    .map((line) => line.replaceAll(/\\f(?:\[[^\]]*\]|\(..|.)|\\s[-+]?\d|\\[&|^%:c]/g, '').replaceAll(/\\(?:\(..|\[[^\]]*\])/g, ' ').replaceAll(/\\([- e])/g, '$1').trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((block) => block.replaceAll('\n', ' '))
    .filter((block) => block.length > 1)

/** Compiled translations (GNU gettext's .mo, https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html). */
export const fromMo = (file: Buffer): string[] => {
  const [count, table] = [file.readUInt32LE(8), file.readUInt32LE(16)]
  return Array.from({ length: count }, (_, at) => {
    const [length, offset] = [file.readUInt32LE(table + at * 8), file.readUInt32LE(table + at * 8 + 4)]
    return file.toString('utf8', offset, offset + length)
  })
    .slice(1)
    .flatMap((text) => paragraphs(decode(text.replaceAll(/<[^>]*>|[~_\0]/g, ' '))))
}
