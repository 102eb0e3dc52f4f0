import { readFile } from 'node:fs/promises'
import { validateXML } from 'xmllint-wasm'

/** What libxml2 finds wrong with XML by one of the schemas beside this file (RELAX NG). Empty when nothing is. */
export const schemaFaults = async (xml: string, schema: 'atom' | 'sitemap'): Promise<string[]> => {
  const contents = await readFile(new URL(`schemas/${schema}.rng`, import.meta.url), 'utf8')
  const { errors } = await validateXML({ xml: [{ fileName: 'given.xml', contents: xml }], extension: 'relaxng', schema: [{ fileName: `${schema}.rng`, contents }] })
  return errors.map(({ message }) => message)
}
