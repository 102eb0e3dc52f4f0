/** What is wrong with a page by the rules that every page keeps. Empty when nothing is. For tests. */
export const faultsOf = (html: string): string[] => {
  const [, data] = DATA.exec(html) ?? []
  const page = html.replace(DATA, '</head>')
  return [...structureFaults(page), ...ruleFaults(page), ...(data === undefined || isJson(data) ? [] : ['data that is no JSON'])]
}

const isJson = (text: string): boolean => {
  try {
    return JSON.parse(text) !== undefined
  } catch {
    return false
  }
}

const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'img'])
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*(\/?)>/g

/** Every tag is closed in its order, every sign that is no tag is escaped, every id is there once. */
const structureFaults = (html: string): string[] => {
  const faults: string[] = []
  const open: string[] = []
  for (const [whole, closing, name = '', , selfClosing] of html.matchAll(TAG)) {
    if (closing !== '') {
      const last = open.pop()
      if (last !== name) faults.push(`${whole} closes ${last}`)
    } else if (selfClosing === '' && !VOID.has(name)) open.push(name)
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(' ')}`)
  const rest = html.replace('<!doctype html>', '').replace(TAG, '')
  if (/[<>]/.test(rest)) faults.push(`a bare sign: ${/.{0,30}[<>].{0,30}/.exec(rest)?.[0]}`)
  if (/&(?!#?\w+;)/.test(rest)) faults.push('a bare ampersand')
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  if (new Set(ids).size !== ids.length) faults.push('an id is there twice')
  for (const [, id] of html.matchAll(/ (?:for|aria-describedby)="([^"]*)"/g)) if (!ids.includes(id)) faults.push(`nothing has the id ${id}`)
  return faults
}

// Data for programs, which nothing runs: its signs are written so that none of them ends it.
const DATA = /<script type="application\/ld\+json">(\{[^<>&\u2028\u2029]*\})<\/script><\/head>/

const NEVER = [/<script/i, /<style/i, /<[a-z][^<>]* (?:style|on[a-z]+)="/, /(?:href|src|action)="\s*(?:javascript|data):/i, /<iframe|<object|<embed/i, /undefined|\[object|NaN/]

// A picture is of this site, keeps its room, waits until it is looked at, and says what it shows.
const PICTURE = /<img src="\/[^/"][^"]*" alt="[^"]+" width="\d+" height="\d+" loading="lazy" decoding="async"\/>/g
// A link that leaves tells nobody where the reader came from, and says where it leads.
const AWAY = /<a class="away" href="https?:\/\/[^"]*" rel="noopener noreferrer"><bdi>[^<]*<\/bdi><\/a> <span class="unsure">\(/g

// The way out leads to a neutral page in the language of this one.
const LEAVE = /<a class="leave" href="https:\/\/([a-z]+)\.wikipedia\.org\/" rel="noreferrer">[^<]+<\/a>/
// Under which addresses a page is known is said in full.
const KNOWN = /<link rel="(?:canonical|alternate)"[^>]*>/g

/** No script, no style inside, nothing loaded from elsewhere, one heading of the first order, levels without a gap, landmarks, the way out. */
const ruleFaults = (html: string): string[] => {
  const faults = NEVER.filter((pattern) => pattern.test(html)).map((pattern) => `holds ${pattern.source}`)
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
  if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) faults.push(`headings ${levels.join()}`)
  if (levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)) faults.push(`a gap in the headings ${levels.join()}`)
  for (const landmark of ['<main ', '<header ', '<footer>', '<title>', '<html lang="', 'name="viewport"', 'class="skip"']) {
    if (html.split(landmark).length !== 2) faults.push(`${landmark} is not there once`)
  }
  if (!LEAVE.test(html)) faults.push('no way out')
  if (/<img/i.test(html.replace(PICTURE, ''))) faults.push('a picture without its particulars')
  const elsewhere = [...html.replace(LEAVE, '').replace(KNOWN, '').replace(AWAY, '').matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address).filter((address) => !/^(?:[/#](?!\/)|mailto:[^?]+$|tel:\+?\d+$)/.test(address))
  if (elsewhere.length > 0) faults.push(`leads elsewhere: ${elsewhere.join()}`)
  return faults
}
