/** A piece of XML, written out. */
export type Xml = { readonly xml: string }

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** Text as XML 1.0 can hold it: what it cannot hold at all is left out, or stands as U+FFFD. */
const escaped = (text: string): string => text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/gu, '').replaceAll(/[&<>"\r]/g, (sign) => ESCAPES[sign] ?? sign)

/** An element with attributes; text is escaped, what is undefined is left out. */
export const tagged = (name: string, attributes: Readonly<Record<string, string>>, ...content: readonly (string | Xml | undefined)[]): Xml => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value).replaceAll(/[\t\n]/g, ' ')}"`).join('')
  const inside = content.map((part) => (part === undefined ? '' : typeof part === 'string' ? escaped(part) : part.xml)).join('')
  return { xml: `<${name}${said}>${inside}</${name}>` }
}
