import { Parser } from 'htmlparser2'

/** The texts of an XML answer that has no more than one level of lists, by name, in order. What S3 answers is that simple. */
export const textsOf = (xml: string): ((name: string) => readonly string[]) => {
  const texts = new Map<string, string[]>()
  let inside = ''
  let text = ''
  const parser = new Parser(
    {
      onopentagname: (name) => {
        inside = name
        text = ''
      },
      ontext: (part) => {
        text += part
      },
      onclosetag: (name) => {
        if (name === inside) texts.set(name, [...(texts.get(name) ?? []), text])
        inside = ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return (name) => texts.get(name) ?? []
}

const CODE = /^[A-Za-z][A-Za-z0-9]{1,60}$/

/** The error in an answer; `undefined` where there is none. It may stand in one whose status says that all is well. */
export const errorIn = (xml: string): { readonly code: string; readonly region?: string | undefined } | undefined => {
  if (!/<Error[\s>]/.test(xml)) return undefined
  const texts = textsOf(xml)
  const [code = ''] = texts('Code')
  return { code: CODE.test(code) ? code : 'unknown', region: texts('Region')[0]?.slice(0, 40) }
}
