/** A piece of XML, written out. */
export type Xml = { readonly xml: string }

type Content = string | Xml | undefined | readonly Content[]

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML 1.0 can hold it. Signs that it cannot hold at all (controls, halves of pairs, U+FFFE, U+FFFF) are left out, or stand as U+FFFD. */
const escapeXml = (text: string): string => text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/gu, '').replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign).replaceAll('\r', '&#13;')

const written = (content: Content): string => {
  if (content === undefined) return ''
  if (typeof content === 'string') return escapeXml(content)
  return 'xml' in content ? content.xml : content.map(written).join('')
}

/** An element. Attributes that are undefined are not there; text is escaped. */
export const element = (name: string, attributes: Readonly<Record<string, string | undefined>>, ...content: readonly Content[]): Xml => {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value).replaceAll(/[\t\n]/g, ' ')}"`]))
  const inside = written(content)
  return { xml: inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>` }
}

/** A whole XML file. */
export const xmlFile = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
