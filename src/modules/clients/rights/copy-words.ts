import type { NetworkLanguage } from '#kernel'

/** What stands around the answers of a copy, in the person's language. `neutral`: a title that tells whoever sees a list of windows nothing. */
export type CopyWords = {
  readonly title: string
  readonly neutral: string
  readonly madeOn: (day: string) => string
  readonly writtenOn: (day: string) => string
  readonly blackedOut: string
  readonly others: string
  /** Over what comes from a file that went into this one. */
  readonly fromFile: (number: string, day: string) => string
  readonly notHere: (day: string) => string
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
    fromFile: (number, day) => `Other file ${number}, put together with yours on ${day}`,
    notHere: (day) => `Not everything of a file that was put together with yours on ${day} is in this copy: we could not open it. Ask us for it.`,
    complain: 'If you do not agree with what you received, you may complain to:',
    staff: 'a member of staff', yes: 'Yes', no: 'No', notKnown: 'Not known', notAsked: 'Not asked', notAnswered: 'Not answered',
  },
  nl: {
    title: 'Kopie van uw dossier', neutral: 'Papieren', madeOn: (day) => `Gemaakt op ${day}.`, writtenOn: (day) => `Geschreven op ${day}`, blackedOut: 'Onleesbaar gemaakt',
    others: 'Wat over andere mensen gaat, is onleesbaar gemaakt: ook zij hebben rechten.',
    fromFile: (number, day) => `Ander dossier ${number}, op ${day} met het uwe samengevoegd`,
    notHere: (day) => `Niet alles uit een dossier dat op ${day} met het uwe is samengevoegd, staat in deze kopie: we konden het niet openen. Vraag ons erom.`,
    complain: 'Bent u het niet eens met wat u kreeg, dan kunt u klagen bij:',
    staff: 'een medewerker', yes: 'Ja', no: 'Nee', notKnown: 'Niet bekend', notAsked: 'Niet gevraagd', notAnswered: 'Niet beantwoord',
  },
  pl: {
    title: 'Kopia dokumentacji', neutral: 'Dokumenty', madeOn: (day) => `Sporządzono dnia ${day}.`, writtenOn: (day) => `Zapisano dnia ${day}`, blackedOut: 'Zakryte',
    others: 'Dane innych osób są zakryte: oni też mają prawa.',
    fromFile: (number, day) => `Inna dokumentacja ${number}, połączona z tą dnia ${day}`,
    notHere: (day) => `W tej kopii nie ma wszystkiego z dokumentacji połączonej z tą dnia ${day}: nie udało się jej otworzyć. Można o nią poprosić.`,
    complain: 'Kto nie zgadza się z tym, co otrzymał, może złożyć skargę do:',
    staff: 'osoba z zespołu', yes: 'Tak', no: 'Nie', notKnown: 'Nie wiadomo', notAsked: 'Nie pytano', notAnswered: 'Bez odpowiedzi',
  },
  cs: {
    title: 'Kopie vaší složky', neutral: 'Papíry', madeOn: (day) => `Pořízeno dne ${day}.`, writtenOn: (day) => `Zapsáno dne ${day}`, blackedOut: 'Začerněno',
    others: 'Údaje o jiných lidech jsou začerněny: i oni mají práva.',
    fromFile: (number, day) => `Jiná složka ${number}, spojená s vaší dne ${day}`,
    notHere: (day) => `V této kopii není vše ze složky, která byla s vaší spojena dne ${day}: nešlo ji otevřít. Požádejte nás o ni.`,
    complain: 'Pokud s tím, co jste dostali, nesouhlasíte, můžete si stěžovat zde:',
    staff: 'člen týmu', yes: 'Ano', no: 'Ne', notKnown: 'Není známo', notAsked: 'Neptali jsme se', notAnswered: 'Bez odpovědi',
  },
  bg: {
    title: 'Копие от Вашето досие', neutral: 'Документи', madeOn: (day) => `Изготвено на ${day}.`, writtenOn: (day) => `Записано на ${day}`, blackedOut: 'Заличено',
    others: 'Данните за други хора са заличени: и те имат права.',
    fromFile: (number, day) => `Друго досие ${number}, обединено с Вашето на ${day}`,
    notHere: (day) => `В това копие не е всичко от досие, обединено с Вашето на ${day}: не можахме да го отворим. Поискайте ни го.`,
    complain: 'Ако не сте съгласни с полученото, може да се оплачете пред:',
    staff: 'служител', yes: 'Да', no: 'Не', notKnown: 'Не се знае', notAsked: 'Не е питано', notAnswered: 'Без отговор',
  },
  mk: {
    title: 'Копија од вашето досие', neutral: 'Документи', madeOn: (day) => `Направено на ${day}.`, writtenOn: (day) => `Запишано на ${day}`, blackedOut: 'Зацрнето',
    others: 'Податоците за други луѓе се зацрнети: и тие имаат права.',
    fromFile: (number, day) => `Друго досие ${number}, споено со вашето на ${day}`,
    notHere: (day) => `Во оваа копија не е сè од досие споено со вашето на ${day}: не можевме да го отвориме. Побарајте го од нас.`,
    complain: 'Ако не се согласувате со тоа што го добивте, можете да се пожалите до:',
    staff: 'член на тимот', yes: 'Да', no: 'Не', notKnown: 'Не се знае', notAsked: 'Не е прашано', notAnswered: 'Без одговор',
  },
  ro: {
    title: 'Copia dosarului dumneavoastră', neutral: 'Acte', madeOn: (day) => `Făcută la ${day}.`, writtenOn: (day) => `Scris la ${day}`, blackedOut: 'Acoperit',
    others: 'Datele despre alți oameni sunt acoperite: și ei au drepturi.',
    fromFile: (number, day) => `Alt dosar ${number}, unit cu al dumneavoastră la ${day}`,
    notHere: (day) => `Nu tot ce era într-un dosar unit cu al dumneavoastră la ${day} este în această copie: nu l-am putut deschide. Cereți-ni-l.`,
    complain: 'Dacă nu sunteți de acord cu ce ați primit, puteți face plângere la:',
    staff: 'o persoană din echipă', yes: 'Da', no: 'Nu', notKnown: 'Nu se știe', notAsked: 'Nu s-a întrebat', notAnswered: 'Fără răspuns',
  },
  ru: {
    title: 'Копия вашей карточки', neutral: 'Бумаги', madeOn: (day) => `Сделана ${day}.`, writtenOn: (day) => `Записано ${day}`, blackedOut: 'Скрыто',
    others: 'То, что касается других людей, скрыто: у них тоже есть права.',
    fromFile: (number, day) => `Другая карточка ${number}, объединённая с вашей ${day}`,
    notHere: (day) => `В этой копии есть не всё из карточки, которую объединили с вашей ${day}: её не удалось открыть. Попросите её у нас.`,
    complain: 'Если вы не согласны с тем, что получили, можно пожаловаться сюда:',
    staff: 'сотрудник', yes: 'Да', no: 'Нет', notKnown: 'Не известно', notAsked: 'Не спрашивали', notAnswered: 'Без ответа',
  },
  uk: {
    title: 'Копія вашої картки', neutral: 'Папери', madeOn: (day) => `Зроблено ${day}.`, writtenOn: (day) => `Записано ${day}`, blackedOut: 'Приховано',
    others: 'Те, що стосується інших людей, приховано: вони теж мають права.',
    fromFile: (number, day) => `Інша картка ${number}, об’єднана з вашою ${day}`,
    notHere: (day) => `У цій копії є не все з картки, яку об’єднали з вашою ${day}: її не вдалося відкрити. Попросіть її в нас.`,
    complain: 'Якщо ви не згодні з тим, що отримали, можна поскаржитися сюди:',
    staff: 'працівник', yes: 'Так', no: 'Ні', notKnown: 'Не відомо', notAsked: 'Не питали', notAnswered: 'Без відповіді',
  },
  be: {
    title: 'Копія вашай карткі', neutral: 'Паперы', madeOn: (day) => `Зроблена ${day}.`, writtenOn: (day) => `Запісана ${day}`, blackedOut: 'Схавана',
    others: 'Тое, што датычыць іншых людзей, схавана: у іх таксама ёсць правы.',
    fromFile: (number, day) => `Іншая картка ${number}, аб’яднаная з вашай ${day}`,
    notHere: (day) => `У гэтай копіі ёсць не ўсё з карткі, якую аб’ядналі з вашай ${day}: яе не ўдалося адкрыць. Папрасіце яе ў нас.`,
    complain: 'Калі вы не згодныя з тым, што атрымалі, можна паскардзіцца сюды:',
    staff: 'супрацоўнік', yes: 'Так', no: 'Не', notKnown: 'Невядома', notAsked: 'Не пыталіся', notAnswered: 'Без адказу',
  },
  de: {
    title: 'Kopie Ihrer Akte', neutral: 'Papiere', madeOn: (day) => `Erstellt am ${day}.`, writtenOn: (day) => `Geschrieben am ${day}`, blackedOut: 'Geschwärzt',
    others: 'Was andere Menschen betrifft, ist geschwärzt: Auch sie haben Rechte.',
    fromFile: (number, day) => `Andere Akte ${number}, am ${day} mit Ihrer zusammengelegt`,
    notHere: (day) => `Aus einer Akte, die am ${day} mit Ihrer zusammengelegt wurde, ist nicht alles in dieser Kopie: Wir konnten sie nicht öffnen. Fragen Sie uns danach.`,
    complain: 'Sind Sie mit dem Erhaltenen nicht einverstanden, können Sie sich beschweren bei:',
    staff: 'eine Person aus dem Team', yes: 'Ja', no: 'Nein', notKnown: 'Nicht bekannt', notAsked: 'Nicht gefragt', notAnswered: 'Nicht beantwortet',
  },
  fr: {
    title: 'Copie de votre dossier', neutral: 'Papiers', madeOn: (day) => `Établie le ${day}.`, writtenOn: (day) => `Écrit le ${day}`, blackedOut: 'Masqué',
    others: 'Ce qui concerne d’autres personnes est masqué : elles ont aussi des droits.',
    fromFile: (number, day) => `Autre dossier ${number}, réuni au vôtre le ${day}`,
    notHere: (day) => `Tout ce qui vient d’un dossier réuni au vôtre le ${day} n’est pas dans cette copie : nous n’avons pas pu l’ouvrir. Demandez-le-nous.`,
    complain: 'Si vous n’êtes pas d’accord avec ce que vous avez reçu, vous pouvez vous plaindre auprès de :',
    staff: 'une personne de l’équipe', yes: 'Oui', no: 'Non', notKnown: 'Inconnu', notAsked: 'Pas demandé', notAnswered: 'Pas de réponse',
  },
}

const BY_LANGUAGE: ReadonlyMap<string, CopyWords> = new Map(Object.entries(WORDS))

/** The words in a language; English where it is none of ours. */
export const copyWordsIn = (language: string): CopyWords => BY_LANGUAGE.get(language) ?? WORDS.en
