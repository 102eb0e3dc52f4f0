import { anId } from '../testing.ts'
import type { Findable } from './findable.ts'

/** Numbers from 0 to under 1, the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296
  }
}

const cut = (words: string): readonly string[] => words.trim().split(/\s+/)

const EAST = {
  given: cut('Юлия Наталья Оксана Олена Светлана Ирина Людмила Екатерина Евгения Анастасия Ольга Галина Валентина Надежда Татьяна Виктория Алина Кристина Мария Елизавета Ксения Дарья Полина Вера Жанна Зинаида Лариса Марина Снежана Сергей Андрей Алексей Дмитрий Юрий Олександр Володимир Михайло Тарас'),
  roots: cut('Щербак Шевч Хрущ Жук Цветк Чайк Кузнец Соловь Поп Иван Петр Бондар Ковал Ткач Кравч Мельник Гриц Юрч Яковл Воробь Федор Гончар Бойк Лис Март Руд Тимош Ярош Ефим Семен Зайц Васил Никола Стоян Димитр Юсуп Хаким Рахим Ахмет Чернуш Сидор Пилип Захар Гаврил Мусий Кирил Панас Остап Лук Дорош Савч Крив Бел Черн Зелен Голуб Ворон Сокол Медвед Лебед'),
  ends: cut('ов ова ев ева енко чук ский ин ина ак ич ук овский юк'),
}
const SOUTH = {
  given: cut('Цветелина Гергана Десислава Ралица Йорданка Милица Јелена Љиљана Драгана Вулета Богдан Христо Георги Стоян Ѓорѓи Ќирил Васко Снежана Билјана Живка'),
  roots: cut('Желязк Христ Атанас Михайл Йордан Стоянч Тодор Ангел Първан Трифон Милош Радул Недељк Ѓорѓ Блаж Јован Петк Драг Славч Крст Велик Манол'),
  ends: cut('ов ова ев ева ски ска ић евић овска вски ков кова'),
}
const LATIN = [
  'Andreea Ioana Mihaela Cristina Ștefan Gheorghe Ileana Răzvan Țurcanu Popescu Ionescu Dumitrescu Brânză Rusu Ceban Munteanu Ungureanu Șerban Grigorescu Vasile Mărginean Cojocaru', 'Małgorzata Agnieszka Zofia Łukasz Grażyna Nowak Wiśniewska Kowalczyk Dąbrowska Szymańska Wójcik Kaczmarek Zając Król Wróbel Jabłońska Śliwa Żukowska',
  'Šárka Žaneta Jiřina Dvořáková Novák Procházka Černá Kučera Veselý Němcová Svoboda Růžička Říha Beneš Kateřina', 'Blessing Joy Precious Osas Efosa Osagie Igbinedion Okafor Ngozi Chukwuemeka Adébáyò Oluwaseun Ọmọlará Ehigiator Uwaifo Obaseki Aigbe Omoruyi Chinedu Nkechi',
  'Nguyễn Trần Phạm Hoàng Lê Đặng Võ Huỳnh Thị Linh Thu Hoa Hương Tuấn Quỳnh Phương Thảo Bích Ngọc Dũng Đức', 'Mohammed Ahmed Fatima Yousef Hussein Khadija Amina Abdelrahman Rahman Hassan Mahmoud Saleh Nour Zainab Qasim Jamal Ibrahim Khalil Othman Suleiman',
  'Siriporn Somchai Kanchana Wongsawat Chaiyaporn Ratanaporn Malee Suthep Phongsak Thongchai Srisai Boonmee Jintana Niran Prasert Saetang', 'Drita Arjeta Valbona Hoxha Berisha Gjonaj Xhemali Shpresa Krasniqi Gashi Shehu Çela Dhimitri',
].map(cut)

const ROMANISED = {
  passport: 'а a б b в v г g ѓ g д d ђ dj е e ё e є ie ж zh з z ѕ dz и i і i ї i й i ј j к k ќ k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ф f х kh ц ts ч ch џ dz ш sh щ shch ъ a ы y ь - э e ю iu я ia',
  english: 'а a б b в v г g ѓ gj д d ђ dj е e ё yo є ye ж zh з z ѕ dz и i і i ї yi й y ј y к k ќ kj л l љ lj м m н n њ nj о o п p р r с s т t ћ ch у u ф f х kh ц ts ч ch џ dzh ш sh щ shch ъ u ы y ь - э e ю yu я ya',
  scholarly: 'а a б b в v г g ѓ ǵ д d ђ đ е e ё jo є je ж ž з z ѕ dz и i і i ї ji й j ј j к k ќ ḱ л l љ lj м m н n њ nj о o п p р r с s т t ћ ć у u ф f х ch ц c ч č џ dž ш š щ šč ъ ă ы y ь ʹ э e ю ju я ja',
  german: 'а a б b в w г g ѓ gj д d ђ dj е e ё jo є je ж sch з s ѕ ds и i і i ї ji й i ј j к k ќ kj л l љ lj м m н n њ nj о o п p р r с s т t ћ tsch у u ф f х ch ц z ч tsch џ dsch ш sch щ schtsch ъ a ы y ь - э e ю ju я ja',
  french: 'а a б b в v г g ѓ gj д d ђ dj е e ё io є ie ж j з z ѕ dz и i і i ї ï й ï ј i к k ќ kj л l љ li м m н n њ ni о o п p р r с s т t ћ tch у ou ф f х kh ц ts ч tch џ dj ш ch щ chtch ъ a ы y ь - э e ю iou я ia',
  polish: 'а a б b в w г h ѓ g д d ђ dź е e ё io є je ж ż з z ѕ dz и y і i ї ji й j ј j к k ќ k л ł љ l м m н n њ ń о o п p р r с s т t ћ ć у u ф f х ch ц c ч cz џ dż ш sz щ szcz ъ a ы y ь - э e ю ju я ja',
} as const

/** A way to write Cyrillic names in Latin letters. */
export type Scheme = keyof typeof ROMANISED

export const SCHEMES = Object.keys(ROMANISED) as readonly Scheme[] // Those of the object above.

const TABLES = new Map(SCHEMES.map((scheme) => {
  const pieces = ROMANISED[scheme].split(' ')
  return [scheme, new Map(pieces.flatMap((piece, at) => (at % 2 === 0 ? [[piece, pieces[at + 1] === '-' ? '' : (pieces[at + 1] ?? '')] as const] : [])))]
}))

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A Cyrillic name in Latin letters. */
export const romanise = (name: string, scheme: Scheme): string => name.split(' ').map((word) => upper([...word.toLowerCase()].map((letter) => TABLES.get(scheme)?.get(letter) ?? letter).join(''))).join(' ')

/** A Latin name without its marks, as it is typed where a keyboard has none. */
export const plain = (name: string): string => name.replaceAll(/[łŁđĐ]/g, (letter) => ({ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' })[letter] ?? letter).replaceAll(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''))

/** One slip of the finger: a letter left out, put in, taken for another, or two turned round; never the first. */
export const slip = (name: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * (name.length - 2))
  const letters = /\p{Script=Cyrillic}/u.test(name) ? 'аеионртс' : 'aeionrts'
  const other = letters.charAt(Math.floor(random() * letters.length))
  const kind = Math.floor(random() * 4)
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1)
  if (kind === 1) return name.slice(0, at) + other + name.slice(at)
  if (kind === 2) return name.slice(0, at) + other + name.slice(at + 1)
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
}

/** Somebody invented. `cyrillic`: the name as its bearer writes it, where that is in Cyrillic letters. `name`: as it was registered. */
export type Invented = { readonly name: string; readonly cyrillic?: string; readonly birth: string }

const SYLLABLES = cut('ба во га де жи за ки ло ме ни пу ра се ти фа хо цу че шо щу юр яс дра ста кор мир вол бор чен лу ре по')

/** So many invented people of the network's countries and of those they come from; two in three write themselves in Cyrillic letters. */
export const inventPeople = (count: number, seed: number): readonly Invented[] => {
  const random = seeded(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T // Never empty.
  return Array.from({ length: count }, () => {
    const birth = `${1955 + Math.floor(random() * 55)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
    if (random() < 0.34) {
      const words = pick(LATIN)
      return { name: [pick(words), pick(words), ...(random() < 0.3 ? [pick(words)] : [])].join(' '), birth }
    }
    const country = random() < 0.75 ? EAST : SOUTH
    const family = random() < 0.5 ? pick(country.roots) + pick(country.ends) : upper(pick(SYLLABLES) + pick(SYLLABLES) + (random() < 0.6 ? pick(SYLLABLES) : '') + pick(country.ends))
    const cyrillic = `${pick(country.given)} ${family}`
    return { name: random() < 0.45 ? cyrillic : romanise(cyrillic, pick(SCHEMES)), cyrillic, birth }
  })
}

/** Somebody invented, as they stand in an index: client number `place` + 1. */
export const aFindable = ({ name, birth }: Invented, place: number): Findable => ({ client: anId(place + 1), names: [name], born: { first: birth, last: birth, about: false }, citizenships: [], telephones: [] })
