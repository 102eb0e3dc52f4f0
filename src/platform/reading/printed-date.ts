import { parsePartialDate, type PartialDate } from '#kernel'

/** Months as they stand beside a day: English, Dutch, German, French, Polish, Czech, Romanian, Bulgarian, Macedonian, Ukrainian, Belarusian, Russian. */
const MONTHS: readonly string[] = [
  'january jan januari januar jänner jan janvier stycznia styczeń ledna leden ianuarie януари јануари січня січень студзеня студзень января январь',
  'february feb februari februar février lutego luty února únor februarie февруари фебруари лютого лютий лютага люты февраля февраль',
  'march mar maart märz mars marca marzec března březen martie март березня березень сакавіка сакавік марта',
  'april apr avril kwietnia kwiecień dubna duben aprilie април квітня квітень красавіка красавік апреля апрель',
  'may mei mai maja maj května květen мај май травня травень мая травеня',
  'june jun juni juin czerwca czerwiec června červen iunie юни јуни червня червень чэрвеня чэрвень июня июнь',
  'july jul juli juillet lipca lipiec července červenec iulie юли јули липня липень ліпеня ліпень июля июль',
  'august aug augustus août sierpnia sierpień srpna srpen август серпня серпень жніўня жнівень августа',
  'september sep sept septembre września wrzesień září septembrie септември вересня вересень верасня верасень сентября сентябрь',
  'october oct oktober okt octobre października październik října říjen octombrie октомври жовтня жовтень кастрычніка кастрычнік октября октябрь',
  'november nov novembre listopada listopad listopadu noiembrie ноември листопада листопад лістапада лістапад ноября ноябрь',
  'december dec dezember dez décembre grudnia grudzień prosince prosinec decembrie декември грудня грудень снежня снежань декабря декабрь',
]
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))

const two = (value: number | string): string => String(value).padStart(2, '0')
const dateOf = (year: string, month: number | string, day?: string): PartialDate | undefined =>
  Number(year) >= 1500 && Number(year) <= 2100 ? parsePartialDate(`${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`) : undefined

const monthOf = (word = ''): number => MONTH_OF.get(word.toLowerCase()) ?? 0

/** What a pattern means: year, month, day. */
const PATTERNS: readonly [RegExp, (match: RegExpExecArray) => PartialDate | undefined][] = [
  [/(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g, ([, year = '', month = '', day = '']) => dateOf(year, month, day)],
  [/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g, ([, day = '', month = '', year = '']) => dateOf(year, month, day)],
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g, ([, day = '', month = '', year = '']) => dateOf(year, month, day)],
  [/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|-?(?:го|ти|ри|ви|е))?\s{1,3}(?:(?:de|of)\s)?(\p{L}{3,12})\.?,?\s{1,3}(?:de\s)?(\d{4})(?!\d)/gu,
    ([, day = '', month, year = '']) => dateOf(year, monthOf(month), day)],
  [/(?<!\p{L})(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,\s{1,3}(\d{4})(?!\d)/gu, ([, month, day = '', year = '']) => dateOf(year, monthOf(month), day)],
]
const MONTH_ALONE = /(?<!\p{L}|\d\.?\s)(\p{L}{3,12})\s{1,3}(\d{4})(?!\d)/gu

const firstIn = (text: string, pattern: RegExp, read: (match: RegExpExecArray) => PartialDate | undefined): { readonly at: number; readonly date: PartialDate } | undefined => {
  for (const match of text.matchAll(pattern)) {
    const date = read(match)
    if (date !== undefined) return { at: match.index, date }
  }
  return undefined
}

/**
 * The first whole date printed in a text, else the first month with its year, in any of the network's languages:
 * `12 March 2021`, `12 марта 2021`, `10.12.1948`, `1948-12-10`, `March 12, 2021`. Between slashes the day is first, as in Europe.
 */
export const printedDate = (text: string): PartialDate | undefined => {
  const whole = PATTERNS.map(([pattern, read]) => firstIn(text, pattern, read)).filter((found) => found !== undefined)
  if (whole.length > 0) return whole.reduce((first, found) => (found.at < first.at ? found : first)).date
  return firstIn(text, MONTH_ALONE, ([, month, year = '']) => dateOf(year, monthOf(month)))?.date
}
