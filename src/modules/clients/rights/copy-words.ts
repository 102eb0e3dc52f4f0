import type { NetworkLanguage } from '#kernel'

/** What stands around the answers of a copy, in the person's language. `neutral`: a title that tells whoever sees a list of windows nothing. */
export type CopyWords = {
  readonly title: string
  readonly neutral: string
  readonly madeOn: (day: string) => string
  readonly writtenOn: (day: string) => string
  readonly blackedOut: string
  readonly others: string
  readonly complain: string
  readonly staff: string
  readonly yes: string
  readonly no: string
  readonly notKnown: string
  readonly notAsked: string
  readonly notAnswered: string
}

const WORDS: Readonly<Record<NetworkLanguage, CopyWords>> = {
  en: {
    title: 'Copy of your file', neutral: 'Papers', madeOn: (day) => `Made on ${day}.`, writtenOn: (day) => `Written on ${day}`, blackedOut: 'Blacked out',
    others: 'What is about other people is blacked out: they have rights too.',
    complain: 'If you do not agree with what you received, you may complain to:',
    staff: 'a member of staff', yes: 'Yes', no: 'No', notKnown: 'Not known', notAsked: 'Not asked', notAnswered: 'Not answered',
  },
  nl: {
    title: 'Kopie van uw dossier', neutral: 'Papieren', madeOn: (day) => `Gemaakt op ${day}.`, writtenOn: (day) => `Geschreven op ${day}`, blackedOut: 'Onleesbaar gemaakt',
    others: 'Wat over andere mensen gaat, is onleesbaar gemaakt: ook zij hebben rechten.',
    complain: 'Bent u het niet eens met wat u kreeg, dan kunt u klagen bij:',
    staff: 'een medewerker', yes: 'Ja', no: 'Nee', notKnown: 'Niet bekend', notAsked: 'Niet gevraagd', notAnswered: 'Niet beantwoord',
  },
  pl: {
    title: 'Kopia dokumentacji', neutral: 'Dokumenty', madeOn: (day) => `Sporządzono dnia ${day}.`, writtenOn: (day) => `Zapisano dnia ${day}`, blackedOut: 'Zakryte',
    others: 'Dane innych osób są zakryte: oni też mają prawa.',
    complain: 'Kto nie zgadza się z tym, co otrzymał, może złożyć skargę do:',
    staff: 'osoba z zespołu', yes: 'Tak', no: 'Nie', notKnown: 'Nie wiadomo', notAsked: 'Nie pytano', notAnswered: 'Bez odpowiedzi',
  },
  cs: {
    title: 'Kopie vaší složky', neutral: 'Papíry', madeOn: (day) => `Pořízeno dne ${day}.`, writtenOn: (day) => `Zapsáno dne ${day}`, blackedOut: 'Začerněno',
    others: 'Údaje o jiných lidech jsou začerněny: i oni mají práva.',
    complain: 'Pokud s tím, co jste dostali, nesouhlasíte, můžete si stěžovat zde:',
    staff: 'člen týmu', yes: 'Ano', no: 'Ne', notKnown: 'Není známo', notAsked: 'Neptali jsme se', notAnswered: 'Bez odpovědi',
  },
  bg: {
    title: 'Копие от Вашето досие', neutral: 'Документи', madeOn: (day) => `Изготвено на ${day}.`, writtenOn: (day) => `Записано на ${day}`, blackedOut: 'Заличено',
    others: 'Данните за други хора са заличени: и те имат права.',
    complain: 'Ако не сте съгласни с полученото, може да се оплачете пред:',
    staff: 'служител', yes: 'Да', no: 'Не', notKnown: 'Не се знае', notAsked: 'Не е питано', notAnswered: 'Без отговор',
  },
  mk: {
    title: 'Копија од вашето досие', neutral: 'Документи', madeOn: (day) => `Направено на ${day}.`, writtenOn: (day) => `Запишано на ${day}`, blackedOut: 'Зацрнето',
    others: 'Податоците за други луѓе се зацрнети: и тие имаат права.',
    complain: 'Ако не се согласувате со тоа што го добивте, можете да се пожалите до:',
    staff: 'член на тимот', yes: 'Да', no: 'Не', notKnown: 'Не се знае', notAsked: 'Не е прашано', notAnswered: 'Без одговор',
  },
  ro: {
    title: 'Copia dosarului dumneavoastră', neutral: 'Acte', madeOn: (day) => `Făcută la ${day}.`, writtenOn: (day) => `Scris la ${day}`, blackedOut: 'Acoperit',
    others: 'Datele despre alți oameni sunt acoperite: și ei au drepturi.',
    complain: 'Dacă nu sunteți de acord cu ce ați primit, puteți face plângere la:',
    staff: 'o persoană din echipă', yes: 'Da', no: 'Nu', notKnown: 'Nu se știe', notAsked: 'Nu s-a întrebat', notAnswered: 'Fără răspuns',
  },
  ru: {
    title: 'Копия вашей карточки', neutral: 'Бумаги', madeOn: (day) => `Сделана ${day}.`, writtenOn: (day) => `Записано ${day}`, blackedOut: 'Скрыто',
    others: 'То, что касается других людей, скрыто: у них тоже есть права.',
    complain: 'Если вы не согласны с тем, что получили, можно пожаловаться сюда:',
    staff: 'сотрудник', yes: 'Да', no: 'Нет', notKnown: 'Не известно', notAsked: 'Не спрашивали', notAnswered: 'Без ответа',
  },
  uk: {
    title: 'Копія вашої картки', neutral: 'Папери', madeOn: (day) => `Зроблено ${day}.`, writtenOn: (day) => `Записано ${day}`, blackedOut: 'Приховано',
    others: 'Те, що стосується інших людей, приховано: вони теж мають права.',
    complain: 'Якщо ви не згодні з тим, що отримали, можна поскаржитися сюди:',
    staff: 'працівник', yes: 'Так', no: 'Ні', notKnown: 'Не відомо', notAsked: 'Не питали', notAnswered: 'Без відповіді',
  },
  be: {
    title: 'Копія вашай карткі', neutral: 'Паперы', madeOn: (day) => `Зроблена ${day}.`, writtenOn: (day) => `Запісана ${day}`, blackedOut: 'Схавана',
    others: 'Тое, што датычыць іншых людзей, схавана: у іх таксама ёсць правы.',
    complain: 'Калі вы не згодныя з тым, што атрымалі, можна паскардзіцца сюды:',
    staff: 'супрацоўнік', yes: 'Так', no: 'Не', notKnown: 'Невядома', notAsked: 'Не пыталіся', notAnswered: 'Без адказу',
  },
  de: {
    title: 'Kopie Ihrer Akte', neutral: 'Papiere', madeOn: (day) => `Erstellt am ${day}.`, writtenOn: (day) => `Geschrieben am ${day}`, blackedOut: 'Geschwärzt',
    others: 'Was andere Menschen betrifft, ist geschwärzt: Auch sie haben Rechte.',
    complain: 'Sind Sie mit dem Erhaltenen nicht einverstanden, können Sie sich beschweren bei:',
    staff: 'eine Person aus dem Team', yes: 'Ja', no: 'Nein', notKnown: 'Nicht bekannt', notAsked: 'Nicht gefragt', notAnswered: 'Nicht beantwortet',
  },
  fr: {
    title: 'Copie de votre dossier', neutral: 'Papiers', madeOn: (day) => `Établie le ${day}.`, writtenOn: (day) => `Écrit le ${day}`, blackedOut: 'Masqué',
    others: 'Ce qui concerne d’autres personnes est masqué : elles ont aussi des droits.',
    complain: 'Si vous n’êtes pas d’accord avec ce que vous avez reçu, vous pouvez vous plaindre auprès de :',
    staff: 'une personne de l’équipe', yes: 'Oui', no: 'Non', notKnown: 'Inconnu', notAsked: 'Pas demandé', notAnswered: 'Pas de réponse',
  },
}

const BY_LANGUAGE: ReadonlyMap<string, CopyWords> = new Map(Object.entries(WORDS))

/** The words in a language; English where it is none of ours. */
export const copyWordsIn = (language: string): CopyWords => BY_LANGUAGE.get(language) ?? WORDS.en
