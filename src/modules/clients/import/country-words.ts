import { NETWORK_LANGUAGES, parseCountryCode, parseLanguageTag } from '#kernel'
import { foldSaid } from './said-words.ts'

// Codes of three letters (ISO 3166-1 alpha-3), where they are not the first two of the three: no browser knows them. Countries from which or to which people come.
const THREE = 'AFG:AF ALB:AL DZA:DZ AND:AD AGO:AO ARM:AM ARG:AR AUS:AU AUT:AT AZE:AZ BGD:BD BLR:BY BEL:BE BEN:BJ BIH:BA BOL:BO BRA:BR BGR:BG BFA:BF BDI:BI KHM:KH CMR:CM CAN:CA CPV:CV CAF:CF TCD:TD CHL:CL CHN:CN COL:CO COM:KM COG:CG COD:CD CRI:CR CIV:CI HRV:HR CUB:CU CYP:CY CZE:CZ DNK:DK DJI:DJ DOM:DO ECU:EC EGY:EG SLV:SV GNQ:GQ ERI:ER EST:EE ETH:ET FIN:FI FRA:FR GAB:GA GMB:GM GEO:GE DEU:DE GHA:GH GRC:GR GTM:GT GIN:GN GNB:GW HTI:HT HND:HN HKG:HK HUN:HU ISL:IS IND:IN IDN:ID IRN:IR IRQ:IQ IRL:IE ISR:IL ITA:IT JAM:JM JPN:JP JOR:JO KAZ:KZ KEN:KE XKX:XK KWT:KW KGZ:KG LAO:LA LVA:LV LBN:LB LBR:LR LBY:LY LIE:LI LTU:LT LUX:LU MDG:MG MWI:MW MYS:MY MLI:ML MLT:MT MRT:MR MUS:MU MEX:MX MDA:MD MCO:MC MNG:MN MNE:ME MAR:MA MOZ:MZ MMR:MM NAM:NA NPL:NP NLD:NL NZL:NZ NIC:NI NER:NE NGA:NG PRK:KP MKD:MK NOR:NO OMN:OM PAK:PK PSE:PS PAN:PA PRY:PY PER:PE PHL:PH POL:PL PRT:PT QAT:QA ROU:RO RUS:RU RWA:RW SAU:SA SEN:SN SRB:RS SLE:SL SGP:SG SVK:SK SVN:SI SOM:SO ZAF:ZA KOR:KR SSD:SS ESP:ES LKA:LK SDN:SD SWE:SE CHE:CH SYR:SY TWN:TW TJK:TJ TZA:TZ THA:TH TGO:TG TUN:TN TUR:TR TKM:TM UGA:UG UKR:UA ARE:AE GBR:GB USA:US URY:UY UZB:UZ VEN:VE VNM:VN YEM:YE ZMB:ZM ZWE:ZW'

/** What people write and no list of names has. */
const ALSO = 'uk:GB great britain:GB england:GB holland:NL czech republic:CZ ceska republika:CZ чехия:CZ россия:RU рф:RU росія:RU молдавия:MD молдова:MD moldavia:MD moldawia:MD белоруссия:BY bielorussie:BY weissrussland:BY macedonia:MK македонија:MK македония:MK macedoine:MK mazedonien:MK kosovo:XK косово:XK turkey:TR türkiye:TR burma:MM ivory coast:CI usa:US сша:US'

const LETTERS = Array.from({ length: 26 }, (_, place) => String.fromCodePoint(65 + place))

const memory: { countries?: ReadonlyMap<string, string>; languages?: ReadonlyMap<string, string> } = {}

const countries = (): ReadonlyMap<string, string> => {
  if (memory.countries) return memory.countries
  const codes = LETTERS.flatMap((first) => LETTERS.flatMap((second) => parseCountryCode(first + second) ?? []))
  const said = new Map<string, string>()
  for (const language of NETWORK_LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = names.of(code)
      if (name !== undefined && !said.has(foldSaid(name))) said.set(foldSaid(name), code)
    }
  }
  for (const pair of [...THREE.split(' '), ...ALSO.split(/(?<=:[A-Z]{2}) /u)]) {
    const [word = '', code = ''] = pair.split(':')
    said.set(foldSaid(word), code)
  }
  memory.countries = said
  return said
}

/** A country as people write it: its name in a language of the network, or its code of two or three letters. `undefined` where none is meant that is known. */
export const readCountry = (said: string): string | undefined => parseCountryCode(said) ?? countries().get(foldSaid(said))

const TAGS = 'en nl pl cs bg mk ro ru uk be de fr ar sq am hy az bn bs my zh hr da et fi fa fr-CA ka el gu ha he hi hu ig id it ja kk ky km ko ku ckb lo lv ln lt ms mn ne no ps pt pa rom sr si sk sl so es sw sv tl fil tg ta te th ti tr tk ur uz vi wo yo zu'

const languages = (): ReadonlyMap<string, string> => {
  if (memory.languages) return memory.languages
  const said = new Map<string, string>()
  for (const speaker of NETWORK_LANGUAGES) {
    const names = new Intl.DisplayNames(speaker, { type: 'language', fallback: 'none' })
    for (const tag of TAGS.split(' ')) {
      const name = names.of(tag)
      if (name !== undefined && !said.has(foldSaid(name))) said.set(foldSaid(name), tag)
      // `український`, `ukrainian language`: without its ending an adjective is the same in most sentences.
    }
  }
  memory.languages = said
  return said
}

/** A language as people write it, or its code. */
export const readLanguage = (said: string): string | undefined => languages().get(foldSaid(said)) ?? (/^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/iu.test(said.trim()) ? parseLanguageTag(said) : undefined)
