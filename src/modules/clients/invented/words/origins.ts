/**
 * Where invented clients come from: names as they are written there, and languages, best first. Given names are common ones; **family names are none that people bear**: each says
 * "invented", "example", "imagined" or the like in that language, so that nobody can be taken for somebody. `women/men` of a family name where the two differ; `name|Latin` where it is
 * written in letters that papers for abroad do not have; `_` for a space.
 */
export type Origin = { readonly country: string; readonly languages: readonly (readonly string[])[]; readonly women: string; readonly men: string; readonly families: string }

export const ORIGINS = {
  by: {
    country: 'BY', languages: [['ru', 'be'], ['be', 'ru'], ['ru'], ['ru', 'be', 'pl']],
    women: 'Наталля Алеся Вольга Таццяна Святлана Кацярына Ганна Ірына Юлія Марына Вікторыя Алена Дар’я Людміла Надзея Яўгенія', men: 'Аляксандр Сяргей Дзмітрый Андрэй Віталь Мікалай Павел Юрый Максім Ігар',
    families: 'Прыкладная/Прыкладны Узорная/Узорны Выдуманая/Выдуманы Прыдуманая/Прыдуманы Уяўная/Уяўны Несапраўдная/Несапраўдны Прыкладовіч Выдумковіч Нябыліцкая/Нябыліцкі',
  },
  ru: {
    country: 'RU', languages: [['ru'], ['ru', 'en']],
    women: 'Екатерина Анна Ольга Марина Алина Полина Светлана Ксения', men: 'Иван Алексей Николай Роман Денис',
    families: 'Примерная/Примерный Выдуманная/Выдуманный Вымышленная/Вымышленный Воображаемая/Воображаемый Ненастоящая/Ненастоящий Небывалая/Небывалый',
  },
  ua: {
    country: 'UA', languages: [['uk', 'ru'], ['uk'], ['ru', 'uk'], ['uk', 'pl']],
    women: 'Олена Наталія Ірина Тетяна Світлана Юлія Марія Вікторія Катерина Анна Людмила Оксана Дарина Софія Галина Валентина Лілія', men: 'Олександр Андрій Сергій Володимир Микола Іван Богдан Тарас Юрій Максим Артем Дмитро',
    families: 'Прикладна/Прикладний Вигадана/Вигаданий Вигаденко Прикладенко Уявна/Уявний Зразковенко Небувала/Небувалий Неіснуюча/Неіснуючий Вигадайло Придумана/Придуманий Вигаданенко Вигаданчук',
  },
  bg: {
    country: 'BG', languages: [['bg'], ['bg', 'en'], ['bg', 'tr']],
    women: 'Мария Иванка Елена Десислава Гергана Радостина Виктория Николета Силвия Теодора Цветелина Ваня', men: 'Георги Иван Димитър Николай Петър Стефан Христо Пламен',
    families: 'Измислена/Измислен Примерова/Примеров Въображаева/Въображаев Измислова/Измислов Небивалова/Небивалов Приказкова/Приказков Несъществена/Несъществен Примеркова/Примерков',
  },
  'bg-roma': {
    country: 'BG', languages: [['rom', 'bg'], ['bg', 'rom'], ['rom', 'tr', 'bg']],
    women: 'Зюмбюла Севда Ружа Красимира Нана Фатме Силвия Златка', men: 'Асен Митко Сали Ангел Метин Юлиян', families: 'Мисалева/Мисалев Измислена/Измислен Примерова/Примеров Мисалкова/Мисалков',
  },
  mk: {
    country: 'MK', languages: [['mk'], ['mk', 'sr'], ['mk', 'en']],
    women: 'Марија Елена Ана Ивана Билјана Сања Јована Катерина Љупка Весна', men: 'Александар Никола Стефан Дејан Горан Марко Љубе',
    families: 'Измислевска/Измислевски Примеровска/Примеровски Замислевска/Замислевски Непостоечка/Непостоечки Мостровска/Мостровски Фиктивска/Фиктивски',
  },
  'mk-roma': { country: 'MK', languages: [['rom', 'mk'], ['mk', 'rom'], ['rom', 'sq', 'mk']], women: 'Шенај Алмира Џемиле Ајше Сања Елвира', men: 'Амди Енис Бајрам Самир Рамадан', families: 'Мисали Мисаловска/Мисаловски Измислевска/Измислевски' },
  al: { country: 'AL', languages: [['sq'], ['sq', 'mk'], ['sq', 'it']], women: 'Arjeta Valbona Drita Elira Mimoza Teuta', men: 'Arben Besnik Ilir Dritan', families: 'Shembulli Trilluari Imagjinari Shembulljani' },
  rs: { country: 'RS', languages: [['sr'], ['sr', 'en']], women: 'Јелена Милица Драгана Јована', men: 'Милош Душан Ненад', families: 'Измишљеновић Примерковић Замишљеновић' },
  md: {
    country: 'MD', languages: [['ro', 'ru'], ['ro'], ['ru', 'ro'], ['ro', 'it']],
    women: 'Ana Maria Elena Cristina Natalia Doina Tatiana Ecaterina Ludmila Irina Mariana Veronica Aliona Olga', men: 'Ion Vasile Andrei Sergiu Nicolae Mihail Vitalie Grigore',
    families: 'Inventatu Exemplescu Imaginaru Pildescu Fictivu Născocitu Închipuitu Exemplaru Inventescu Pilduță',
  },
  'md-gagauz': { country: 'MD', languages: [['gag', 'ru'], ['ru', 'gag']], women: 'Mariya Anna Varvara', men: 'Ivan Dimitri', families: 'Örnekli Uydurma Hayali' },
  'md-roma': { country: 'MD', languages: [['rom', 'ro'], ['ro', 'rom', 'ru']], women: 'Luminița Crina Zina Rubina', men: 'Artur Robert Valeriu', families: 'Misalescu Misalaru Inventatu' },
  ro: {
    country: 'RO', languages: [['ro'], ['ro', 'en'], ['ro', 'hu'], ['ro', 'rom']],
    women: 'Andreea Ioana Mihaela Alexandra Gabriela Roxana Bianca', men: 'Gheorghe Ștefan Răzvan Cătălin Florin', families: 'Inventatu Exemplescu Imaginaru Pildescu Fictivu Născocitu Închipuitu',
  },
  pl: {
    country: 'PL', languages: [['pl'], ['pl', 'en'], ['pl', 'de']],
    women: 'Anna Katarzyna Agnieszka Małgorzata Joanna Magdalena Zofia Natalia Grażyna', men: 'Piotr Krzysztof Tomasz Paweł Łukasz Stanisław',
    families: 'Zmyślona/Zmyślony Przykładowska/Przykładowski Wymyślona/Wymyślony Fikcyjna/Fikcyjny Nieistniejąca/Nieistniejący Zmyśleńska/Zmyśleński Nieprawdziwska/Nieprawdziwski',
  },
  cz: {
    country: 'CZ', languages: [['cs'], ['cs', 'en'], ['cs', 'rom']],
    women: 'Jana Kateřina Lenka Šárka Veronika Žaneta Markéta', men: 'Jiří Petr Tomáš Ondřej Zdeněk', families: 'Smyšlená/Smyšlený Vymyšlená/Vymyšlený Příkladová/Příkladový Pomyslná/Pomyslný Neskutečná/Neskutečný Ukázková/Ukázkový',
  },
  sk: { country: 'SK', languages: [['sk'], ['sk', 'rom'], ['sk', 'hu']], women: 'Zuzana Mária Ivana Darina Kvetoslava', men: 'Ján Ľubomír Peter Marek', families: 'Vymyslená/Vymyslený Fiktívna/Fiktívny Neskutočná/Neskutočný Príkladná/Príkladný' },
  nl: { country: 'NL', languages: [['nl'], ['nl', 'en'], ['nl', 'ar']], women: 'Emma Sanne Lotte Fleur Noor Yara', men: 'Daan Bram Thijs Sem', families: 'Verzonnen Voorbeeldsma Bedachtstra Verzinselaar Fictiefsma' },
  hu: { country: 'HU', languages: [['hu'], ['hu', 'rom']], women: 'Ágnes Erzsébet Zsófia Katalin', men: 'László Gábor Zoltán', families: 'Kitaláltné/Kitalált Példabeli Képzeletbeli Mintaszerű' },
  ng: { country: 'NG', languages: [['en', 'bin'], ['en', 'yo'], ['en', 'ig'], ['bin', 'en'], ['pcm', 'en']], women: 'Blessing Joy Precious Faith Osas Ngozi Gift Patience', men: 'Emmanuel Osagie Chinedu', families: 'Àpẹẹrẹ Ihe-Atụ Example-Osa Invented-Efe' },
  vn: { country: 'VN', languages: [['vi'], ['vi', 'cs'], ['vi', 'en']], women: 'Thị_Hoa Thị_Linh Thị_Thảo Thị_Ngọc Thị_Hương', men: 'Văn_Tuấn Văn_Đức Minh_Quân Quốc_Dũng', families: 'Ví_Dụ Giả_Tưởng Hư_Cấu Tưởng_Tượng' },
  ph: { country: 'PH', languages: [['fil', 'en'], ['ceb', 'fil', 'en']], women: 'Maricel Jocelyn Rosalie Divina', men: 'Jomar Rodel Reynaldo', families: 'Halimbawa Kathang_Isip Gawa_Gawa' },
  ge: { country: 'GE', languages: [['ka', 'ru'], ['ka'], ['ka', 'tr']], women: 'ნინო|Nino თამარ|Tamar მარიამ|Mariam ეკა|Eka ლელა|Lela', men: 'გიორგი|Giorgi ლევან|Levan ზურაბ|Zurab', families: 'მაგალითაძე|Magalitadze გამოგონილაშვილი|Gamogonilashvili ნიმუშაშვილი|Nimushashvili' },
  sy: { country: 'SY', languages: [['ar'], ['ar', 'ku'], ['ar', 'tr']], women: 'ليلى|Layla نور|Nour ريم|Reem هدى|Huda', men: 'سامر|Samer خالد|Khaled يوسف|Yousef عمر|Omar', families: 'المثال|Al-Mithal الخيالي|Al-Khayali النموذجي|Al-Namudhaji' },
  af: { country: 'AF', languages: [['fa-AF', 'ps'], ['ps', 'fa-AF'], ['fa-AF']], women: 'فرشته|Fereshta زهرا|Zahra مریم|Maryam', men: 'نجیب|Najib حمید|Hamid فرهاد|Farhad', families: 'مثالی|Mesali خیالی|Khiyali ساختگی|Sakhtagi' },
  er: { country: 'ER', languages: [['ti'], ['ti', 'ar'], ['ti', 'en']], women: 'ሰላም|Selam ሄለን|Helen ራሄል|Rahel', men: 'ዮናስ|Yonas ዳዊት|Dawit', families: 'ምሳሌ|Misale ኣብነት|Abnet' },
  np: { country: 'NP', languages: [['ne'], ['ne', 'hi', 'en']], women: 'सीता|Sita मीना|Mina', men: 'राम|Ram विशाल|Bishal सुरेश|Suresh', families: 'उदाहरण|Udaharan काल्पनिक|Kalpanik नमुना|Namuna' },
  in: { country: 'IN', languages: [['pa', 'hi'], ['hi', 'en'], ['ml', 'en']], women: 'आशा|Asha रेखा|Rekha', men: 'अमित|Amit राज|Raj हरप्रीत|Harpreet', families: 'काल्पनिक|Kalpanik उदाहरण|Udaharan नमूना|Namoona' },
  co: { country: 'CO', languages: [['es'], ['es', 'en']], women: 'Luz Paola Yuliana Valentina', men: 'Camilo Andrés Jhon', families: 'Inventada/Inventado Imaginaria/Imaginario Ficticia/Ficticio' },
  br: { country: 'BR', languages: [['pt'], ['pt', 'en']], women: 'Luana Camila Rafaela Bruna', men: 'Thiago Diego', families: 'Inventada/Inventado Imaginária/Imaginário Fictícia/Fictício' },
  cn: { country: 'CN', languages: [['zh'], ['zh', 'en']], women: '小梅|Xiaomei 丽华|Lihua', men: '志强|Zhiqiang 建国|Jianguo', families: '虚构|Xugou 例子|Lizi 假想|Jiaxiang' },
  kg: { country: 'KG', languages: [['ky', 'ru'], ['ru', 'ky']], women: 'Айгуль Нургуль Жамиля', men: 'Бакыт Азамат Эрлан', families: 'Мисалова/Мисалов Ойдонова/Ойдонов' },
  uz: { country: 'UZ', languages: [['uz', 'ru'], ['uz']], women: 'Dilnoza Gulnora Malika', men: 'Jasur Otabek Rustam', families: 'Misolova/Misolov Xayoliyeva/Xayoliyev' },
  tr: { country: 'TR', languages: [['tr'], ['tr', 'ku']], women: 'Elif Zeynep', men: 'Mehmet Murat', families: 'Örnekli Uydurma Hayali' },
} as const satisfies Record<string, Origin>

export type OriginName = keyof typeof ORIGINS

/** Towns in which things happened, by country. No street, and no house. */
export const TOWNS: Readonly<Record<string, string>> = {
  BY: 'Мінск Гомель Брэст Віцебск Гродна', RU: 'Москва Смоленск Сочи', UA: 'Київ Львів Одеса Дніпро Чернівці', BG: 'София Пловдив Варна Бургас Сливен', MK: 'Скопје Битола Тетово Охрид', RS: 'Београд Ниш', AL: 'Tiranë Durrës',
  MD: 'Chișinău Bălți Cahul Soroca Comrat', RO: 'București Iași Timișoara', PL: 'Warszawa Kraków Wrocław Gdańsk Poznań', CZ: 'Praha Brno Plzeň Ostrava', SK: 'Košice Bratislava', NL: 'Amsterdam Rotterdam Eindhoven Venlo', HU: 'Budapest Pécs',
  DE: 'Berlin Köln Hamburg', BE: 'Antwerpen Brussel', GB: 'London Leeds', IT: 'Milano Napoli', ES: 'Madrid Valencia', FR: 'Paris Lyon', GR: 'Αθήνα', TR: 'İstanbul Antalya', CY: 'Limassol', AE: 'Dubai', AT: 'Wien', IE: 'Dublin', HR: 'Zagreb', MM: 'Myawaddy', SE: 'Malmö', CH: 'Zürich', IL: 'Haifa', PT: 'Lisboa',
}
