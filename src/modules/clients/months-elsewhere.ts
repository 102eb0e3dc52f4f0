import type { Calendar } from './other-calendars.ts'

/** A month that a word names in a calendar of its own. */
export type MonthElsewhere = { readonly calendar: Calendar; readonly month: number }

// In Latin letters as papers and interpreters write them, and in their own. Afghans call the same months after the signs of the sky.
const PERSIAN = [
  'farvardin farwardin فروردین hamal حمل', 'ordibehesht ordibehest urdibihisht اردیبهشت sawr saur sowr thaur ثور', 'khordad khurdad xordad خرداد jawza jauza jowza جوزا', 'tir تیر saratan sarataan سرطان',
  'mordad murdad amordad مرداد امرداد asad اسد', 'shahrivar shahriwar sharivar شهریور sunbula sonbola sunbola sumbula sonbula سنبله', 'mehr مهر mizan میزان', 'aban آبان aqrab akrab عقرب',
  'azar آذر qaws qaus qows qaos قوس', 'dey dei dai دی jadi jady jaddi جدی', 'bahman بهمن dalw dalwa dalv دلو', 'esfand isfand espand اسفند hut hoot hout حوت',
]

const ETHIOPIAN = [
  'meskerem maskaram mäskäräm መስከረም', 'tikimt tikemt teqemt tiqimt ጥቅምት', 'hidar hedar ኅዳር ህዳር', 'tahsas tahisas tahesas tahsaas ታኅሣሥ ታህሳስ ታኅሳስ', 'tir ter terr tirr ጥር', 'yekatit yakatit yekatit የካቲት', 'megabit maggabit magabit መጋቢት',
  'miazia miyazya miyaziya miyazia ሚያዝያ ሚያዚያ', 'ginbot genbot ግንቦት', 'sene sane senie ሰኔ', 'hamle hamlie ሐምሌ ሀምሌ', 'nehase nehasse nahase nehasie ነሐሴ ነሀሴ', 'pagume pagumen pagumien pagume paguemen puagme ጳጉሜን ጳጉሜ',
]

/** One spelling of a name: lower case, no marks, and Persian letters as Persians write them. */
const fold = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/[\p{M}.’'ʼ]/gu, '').replaceAll('ي', 'ی').replaceAll('ى', 'ی').replaceAll('ك', 'ک')

const read = (): ReadonlyMap<string, readonly MonthElsewhere[]> => {
  const names = new Map<string, readonly MonthElsewhere[]>()
  for (const [calendar, months] of [['persian', PERSIAN], ['ethiopian', ETHIOPIAN]] as const) {
    for (const [place, spellings] of months.entries()) {
      for (const name of new Set(spellings.split(' ').map(fold))) names.set(name, [...(names.get(name) ?? []), { calendar, month: place + 1 }])
    }
  }
  return names
}

let names: ReadonlyMap<string, readonly MonthElsewhere[]> | undefined

/** The months of other calendars that a word may mean: *Tir* is summer in Iran and winter in Ethiopia. Empty when it is none. */
export const monthsElsewhere = (word: string): readonly MonthElsewhere[] => {
  names ??= read()
  return names.get(fold(word)) ?? []
}
