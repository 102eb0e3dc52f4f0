import { element, type Xml } from '../xml.ts'

/** How documents are called to harvesters. `described`: the scheme, for `Identify`; not where the host's name does not fit it. */
export type Identifiers = { readonly of: (number: number) => string; readonly read: (identifier: string) => number | undefined; readonly described: Xml | undefined }

// The scheme oai-identifier wants a name of several parts, each beginning with a letter.
const FITS = /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+$/i

/** `oai:library.example.org:12`, by the host of the address under which the site is known. */
export const identifierIn = (address: string): Identifiers => {
  const host = new URL(address).hostname
  const of = (number: number): string => `oai:${host}:${number}`
  return {
    of,
    read: (identifier) => {
      const number = Number(/:([1-9]\d{0,8})$/.exec(identifier)?.[1])
      return Number.isNaN(number) || of(number) !== identifier ? undefined : number
    },
    described: FITS.test(host) ? description(host, of(1)) : undefined,
  }
}

const description = (host: string, sample: string): Xml =>
  element(
    'description', {},
    element(
      'oai-identifier',
      { xmlns: 'http://www.openarchives.org/OAI/2.0/oai-identifier', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/oai-identifier http://www.openarchives.org/OAI/2.0/oai-identifier.xsd' },
      element('scheme', {}, 'oai'), element('repositoryIdentifier', {}, host), element('delimiter', {}, ':'), element('sampleIdentifier', {}, sample),
    ),
  )
