type Some = readonly [string, ...string[]]

/** What staff of an invented office write down, in their language: short, and about nobody. */
export type Phrases = {
  /** That all of it is invented; it stands in every narrative. */
  readonly invented: string
  readonly told: Some
  readonly cover: Some
  readonly proof: Some
  readonly tasks: Some
  readonly notes: Some
  readonly flags: Some
  readonly resolved: string
  readonly views: Some
  readonly toldBack: Some
  readonly own: Some
  readonly wishes: Some
  readonly question: string
  readonly decision: string
  readonly health: string
  readonly access: string
  readonly law: string
  readonly disclosed: string
  readonly notToldWhy: string
  readonly excludedWhy: string
  readonly someOffice: string
  readonly somebody: string
  readonly asked: string
  readonly reason: string
  readonly handOver: string
  readonly codeNames: Some
}

export const PHRASES = {
  ru: {
    invented: 'Выдумано для показа.',
    told: ['Ей обещали работу в кафе. На месте забрали паспорт и сказали, что сначала надо отработать дорогу. Ушла, когда соседка дала телефон.', 'Рассказывает мало и просит не торопить. Говорит, что сейчас важнее всего жильё и сон.', 'Работали по четырнадцать часов, денег не платили. Ушли вдвоём, ночью. Хочет получить заработанное и не хочет суда.', 'Познакомились в интернете. Потом начались угрозы, что фотографии увидят родители. Просила записать только это.', 'Вернулась домой сама. Боится, что её найдут через знакомых. Хочет закончить учёбу.'],
    cover: ['Звонят из библиотеки о продлении книги.', 'Это курсы языка, по расписанию занятий.'], proof: ['рябина', 'синий зонт', 'маяк'],
    tasks: ['Позвонить по новому номеру', 'Записать к врачу', 'Спросить о жилье', 'Подготовить заявление', 'Проверить срок справки', 'Встретиться с юристом', 'Обсудить безопасный контакт'],
    notes: ['Коротко поговорили, всё спокойно.', 'Просит звонить только утром.', 'Пришла на встречу, говорили о жилье и документах.', 'Юрист объяснил права. Вопросы остались, встретимся ещё раз.'],
    flags: ['Знакомый искал её у подъезда.', 'Плохо спит, говорила, что не видит смысла. Договорились о враче.'], resolved: 'Переехала, опасности сейчас нет.', views: ['Хочу жить с тётей и ходить в школу.', 'Не хочу, чтобы звонили отцу.'],
    toldBack: ['Вы скажете им только имя и телефон, и я могу передумать.'], own: ['Обещали одно, а вышло другое.', 'Я работала, а деньги брал он.', 'Меня не выпускали.'], wishes: ['Сначала хочу понять, что это даст.'],
    question: 'Где ребёнку жить сейчас', decision: 'У тёти, с поддержкой школы. Пересмотреть через три месяца.', health: 'для записи к врачу', access: 'Лучше говорить медленно и в тихом месте.', law: 'Закон о защите детей (выдуманная статья)', disclosed: 'Адрес, где находится ребёнок', notToldWhy: 'Это подвергло бы опасности ребёнка.',
    excludedWhy: 'Ребёнок назвал этого человека среди тех, кто его отправил работать.', someOffice: 'Выдуманное отделение полиции', somebody: 'Выдуманная служба помощи', asked: 'Просит копию того, что о ней записано.', reason: 'В записях названы другие люди.', handOver: 'Знает город и язык.', codeNames: ['Ласточка', 'Рябина', 'Снегирь', 'Липа'],
  },
  uk: {
    invented: 'Вигадано для показу.',
    told: ['Обіцяли догляд за літньою жінкою. На місці забрали документи й сказали відпрацювати дорогу. Пішла, коли сусідка дала телефон.', 'Говорить мало й просить не поспішати. Зараз найважливіше житло і сон.', 'Працювали по чотирнадцять годин, грошей не платили. Пішли вдвох уночі. Хоче отримати зароблене.', 'Знайомство в інтернеті, потім погрози показати фотографії. Просила записати лише це.', 'Виїхала через війну, житло запропонував незнайомець. За тиждень забрав паспорт. Зараз у безпеці.'],
    cover: ['Дзвонять з бібліотеки щодо книжки.', 'Це мовні курси, розклад занять.'], proof: ['калина', 'синя парасоля', 'маяк'],
    tasks: ['Зателефонувати на новий номер', 'Записати до лікаря', 'Запитати про житло', 'Підготувати заяву', 'Перевірити строк довідки', 'Зустріч з юристкою', 'Обговорити безпечний контакт'],
    notes: ['Коротко поговорили, все спокійно.', 'Просить телефонувати лише зранку.', 'Прийшла на зустріч, говорили про житло й документи.', 'Юристка пояснила права. Зустрінемося ще раз.'],
    flags: ['Знайомий шукав її біля будинку.', 'Погано спить, говорила, що не бачить сенсу. Домовилися про лікарку.'], resolved: 'Переїхала, зараз небезпеки немає.', views: ['Хочу жити з бабусею і ходити до школи.', 'Не хочу, щоб телефонували татові.'],
    toldBack: ['Ви скажете їм лише ім’я і номер, і я можу передумати.'], own: ['Обіцяли одне, а вийшло інше.', 'Я працювала, а гроші брав він.', 'Мене не випускали.'], wishes: ['Спершу хочу зрозуміти, що це дасть.'],
    question: 'Де дитині жити зараз', decision: 'У бабусі, з підтримкою школи. Переглянути за три місяці.', health: 'для запису до лікаря', access: 'Краще говорити повільно і в тихому місці.', law: 'Закон про охорону дитинства (вигадана стаття)', disclosed: 'Адреса, де перебуває дитина', notToldWhy: 'Це наразило б дитину на небезпеку.',
    excludedWhy: 'Дитина назвала цю людину серед тих, хто відправив її працювати.', someOffice: 'Вигаданий відділ поліції', somebody: 'Вигадана служба допомоги', asked: 'Просить копію записаного про неї.', reason: 'У записах названо інших людей.', handOver: 'Знає місто й мову.', codeNames: ['Ластівка', 'Калина', 'Синиця', 'Верба'],
  },
  bg: {
    invented: 'Измислено за показване.',
    told: ['Обещали ѝ работа в кафене. На място взели паспорта и казали първо да отработи пътя. Тръгна си, когато съседка ѝ даде телефон.', 'Говори малко и моли да не бързаме. Сега най-важни са жилището и сънят.', 'Работели по четиринайсет часа без заплащане. Тръгнали си двама, през нощта. Иска да получи заработеното.', 'Запознали се в интернет. После започнали заплахи със снимки. Помоли да запишем само това.', 'Прибра се сама. Бои се, че ще я намерят през познати. Иска да завърши училище.'],
    cover: ['Обаждат се от библиотеката за книга.', 'Езиков курс, за разписанието.'], proof: ['синя чадърка', 'фар', 'дрян'],
    tasks: ['Обаждане на новия номер', 'Час при лекар', 'Запитване за жилище', 'Подготовка на молба', 'Проверка на срока на удостоверение', 'Среща с адвокат', 'Преглед на безопасния контакт'],
    notes: ['Кратък разговор, спокойно е.', 'Моли да звъним само сутрин.', 'Дойде на среща, говорихме за жилище и документи.', 'Адвокатът обясни правата. Ще се видим пак.'],
    flags: ['Познат я е търсил пред входа.', 'Спи лошо и каза, че не вижда смисъл. Уговорен е лекар.'], resolved: 'Премести се, сега няма опасност.', views: ['Искам да живея при леля и да ходя на училище.', 'Не искам да се обаждате на баща ми.'],
    toldBack: ['Ще им кажете само името и телефона и мога да размисля.'], own: ['Обещаха едно, а стана друго.', 'Аз работех, а парите вземаше той.', 'Не ме пускаха навън.'], wishes: ['Първо искам да разбера какво ще ми даде.'],
    question: 'Къде да живее детето сега', decision: 'При лелята, с подкрепа от училището. Преглед след три месеца.', health: 'за час при лекар', access: 'По-добре бавно и на тихо място.', law: 'Закон за закрила на детето (измислен член)', disclosed: 'Адресът, на който е детето', notToldWhy: 'Би изложило детето на опасност.',
    excludedWhy: 'Детето посочи този човек сред онези, които са го пратили да работи.', someOffice: 'Измислено районно управление', somebody: 'Измислена служба за помощ', asked: 'Иска копие от записаното за нея.', reason: 'В записите са посочени други хора.', handOver: 'Познава града и езика.', codeNames: ['Лястовица', 'Липа', 'Синигер', 'Явор'],
  },
  mk: {
    invented: 'Измислено за прикажување.',
    told: ['Ѝ ветиле работа во кафуле. Таму го зеле пасошот и рекле прво да го одработи патот. Си замина кога соседка ѝ даде телефон.', 'Зборува малку и моли да не брзаме. Сега најважни се домот и сонот.', 'Работеле по четиринаесет часа без плата. Си заминале двајца, ноќе. Сака да го добие заработеното.', 'Се запознале на интернет. Потоа почнале закани со фотографии. Замоли да го запишеме само ова.'],
    cover: ['Се јавуваат од библиотеката за книга.', 'Курс по јазик, за распоредот.'], proof: ['син чадор', 'светилник', 'дрен'],
    tasks: ['Повик на новиот број', 'Термин кај лекар', 'Прашање за домување', 'Подготовка на барање', 'Проверка на рокот на потврдата', 'Средба со адвокатка', 'Преглед на безбедниот контакт'],
    notes: ['Краток разговор, мирно е.', 'Моли да се јавуваме само наутро.', 'Дојде на средба, зборувавме за дом и документи.', 'Адвокатката ги објасни правата. Ќе се видиме пак.'],
    flags: ['Познаник ја барал пред зградата.', 'Спие лошо и рече дека не гледа смисла. Договорен е лекар.'], resolved: 'Се пресели, сега нема опасност.', views: ['Сакам да живеам кај тетка и да одам на училиште.', 'Не сакам да му се јавувате на татко ми.'],
    toldBack: ['Ќе им кажете само име и телефон и можам да се премислам.'], own: ['Ветија едно, а излезе друго.', 'Јас работев, а парите ги земаше тој.', 'Не ме пуштаа надвор.'], wishes: ['Прво сакам да разберам што ми дава тоа.'],
    question: 'Каде да живее детето сега', decision: 'Кај тетката, со поддршка од училиштето. Преглед за три месеци.', health: 'за термин кај лекар', access: 'Подобро полека и на тивко место.', law: 'Закон за заштита на децата (измислен член)', disclosed: 'Адресата каде што е детето', notToldWhy: 'Би го изложило детето на опасност.',
    excludedWhy: 'Детето го наведе ова лице меѓу тие што го пратиле да работи.', someOffice: 'Измислена полициска станица', somebody: 'Измислена служба за помош', asked: 'Бара копија од запишаното за неа.', reason: 'Во записите се наведени други лица.', handOver: 'Го познава градот и јазикот.', codeNames: ['Ластовица', 'Липа', 'Синигерка', 'Јавор'],
  },
  ro: {
    invented: 'Inventat pentru prezentare.',
    told: ['I s-a promis un loc de muncă într-o cafenea. Acolo i-au luat pașaportul și i-au spus să plătească întâi drumul. A plecat când o vecină i-a dat un telefon.', 'Vorbește puțin și roagă să nu ne grăbim. Acum contează locuința și somnul.', 'Lucrau câte paisprezece ore și nu erau plătiți. Au plecat doi, noaptea. Vrea banii câștigați.', 'S-au cunoscut pe internet. Apoi au urmat amenințări cu fotografii. A cerut să notăm doar atât.', 'S-a întors singură. Se teme că va fi găsită prin cunoscuți. Vrea să termine școala.'],
    cover: ['Sună de la bibliotecă pentru o carte.', 'Cursul de limbă, despre orar.'], proof: ['umbrela albastră', 'far', 'corn'],
    tasks: ['De sunat la numărul nou', 'Programare la medic', 'De întrebat de locuință', 'De pregătit cererea', 'De verificat termenul adeverinței', 'Întâlnire cu avocata', 'De revăzut contactul sigur'],
    notes: ['Am vorbit scurt, e liniște.', 'Roagă să sunăm doar dimineața.', 'A venit la întâlnire, am vorbit despre locuință și acte.', 'Avocata a explicat drepturile. Ne mai vedem.'],
    flags: ['Un cunoscut a căutat-o la scară.', 'Doarme prost și a spus că nu vede sensul. S-a stabilit un medic.'], resolved: 'S-a mutat, acum nu e pericol.', views: ['Vreau să stau la mătușa și să merg la școală.', 'Nu vreau să fie sunat tata.'],
    toldBack: ['Le spuneți doar numele și telefonul și mă pot răzgândi.'], own: ['Au promis una și a ieșit alta.', 'Eu munceam, banii îi lua el.', 'Nu mă lăsau să ies.'], wishes: ['Întâi vreau să înțeleg la ce ajută.'],
    question: 'Unde locuiește copilul acum', decision: 'La mătușă, cu sprijinul școlii. De revăzut peste trei luni.', health: 'pentru programarea la medic', access: 'Mai bine încet și într-un loc liniștit.', law: 'Legea privind protecția copilului (articol inventat)', disclosed: 'Adresa la care se află copilul', notToldWhy: 'Ar fi pus copilul în pericol.',
    excludedWhy: 'Copilul a numit această persoană printre cei care l-au trimis la muncă.', someOffice: 'Secția de poliție inventată', somebody: 'Serviciu de ajutor inventat', asked: 'Cere o copie a ceea ce este scris despre ea.', reason: 'În notițe sunt numite alte persoane.', handOver: 'Cunoaște orașul și limba.', codeNames: ['Rândunica', 'Tei', 'Pițigoi', 'Salcie'],
  },
  pl: {
    invented: 'Zmyślone na pokaz.',
    told: ['Obiecano pracę w kawiarni. Na miejscu zabrano paszport i kazano odpracować podróż. Odeszła, gdy sąsiadka dała telefon.', 'Mówi mało i prosi, żeby się nie spieszyć. Teraz najważniejsze są mieszkanie i sen.', 'Pracowali po czternaście godzin, bez zapłaty. Odeszli we dwóch, nocą. Chce odzyskać zarobek.', 'Znajomość z internetu, potem groźby pokazania zdjęć. Prosiła, by zapisać tylko tyle.', 'Do Polski przez agencję. Za pokój i dojazd potrącano całą pensję. Chce pracować dalej, ale legalnie.'],
    cover: ['Dzwonią z biblioteki w sprawie książki.', 'Kurs językowy, plan zajęć.'], proof: ['jarzębina', 'niebieski parasol', 'latarnia'],
    tasks: ['Zadzwonić pod nowy numer', 'Umówić lekarza', 'Zapytać o mieszkanie', 'Przygotować wniosek', 'Sprawdzić termin zaświadczenia', 'Spotkanie z prawniczką', 'Omówić bezpieczny kontakt'],
    notes: ['Krótka rozmowa, spokojnie.', 'Prosi o telefony tylko rano.', 'Była na spotkaniu, rozmowa o mieszkaniu i dokumentach.', 'Prawniczka wyjaśniła prawa. Spotkamy się jeszcze raz.'],
    flags: ['Znajomy szukał jej pod domem.', 'Źle śpi, mówiła, że nie widzi sensu. Umówiono lekarkę.'], resolved: 'Przeprowadzka, teraz bezpiecznie.', views: ['Chcę mieszkać u cioci i chodzić do szkoły.', 'Nie chcę, żeby dzwonić do taty.'],
    toldBack: ['Powiecie im tylko imię i telefon, a ja mogę zmienić zdanie.'], own: ['Obiecali jedno, wyszło drugie.', 'Ja pracowałam, on brał pieniądze.', 'Nie pozwalali wychodzić.'], wishes: ['Najpierw chcę zrozumieć, co to daje.'],
    question: 'Gdzie dziecko ma teraz mieszkać', decision: 'U cioci, ze wsparciem szkoły. Przegląd za trzy miesiące.', health: 'do umówienia lekarza', access: 'Lepiej powoli i w cichym miejscu.', law: 'Ustawa o ochronie dzieci (artykuł zmyślony)', disclosed: 'Adres, pod którym jest dziecko', notToldWhy: 'Naraziłoby to dziecko na niebezpieczeństwo.',
    excludedWhy: 'Dziecko wymieniło tę osobę wśród tych, którzy wysłali je do pracy.', someOffice: 'Zmyślony komisariat', somebody: 'Zmyślona służba pomocy', asked: 'Prosi o kopię zapisów o sobie.', reason: 'W zapisach wymieniono inne osoby.', handOver: 'Zna miasto i język.', codeNames: ['Jaskółka', 'Lipa', 'Sikorka', 'Wierzba'],
  },
  cs: {
    invented: 'Vymyšleno pro ukázku.',
    told: ['Slibovali práci v kavárně. Na místě vzali pas a řekli, že cestu je třeba odpracovat. Odešla, když jí sousedka půjčila telefon.', 'Mluví málo a prosí, abychom nespěchali. Teď je nejdůležitější bydlení a spánek.', 'Pracovali čtrnáct hodin denně, mzdu nedostali. Odešli ve dvou, v noci. Chce vydělané peníze.', 'Seznámení na internetu, potom výhrůžky fotografiemi. Prosila zapsat jen tohle.', 'Přes agenturu do skladu. Za pokoj a dopravu strhli celou mzdu. Chce pracovat dál, ale s papíry.'],
    cover: ['Volají z knihovny kvůli knize.', 'Jazykový kurz, kvůli rozvrhu.'], proof: ['jeřabina', 'modrý deštník', 'maják'],
    tasks: ['Zavolat na nové číslo', 'Objednat k lékaři', 'Zeptat se na bydlení', 'Připravit žádost', 'Zkontrolovat platnost potvrzení', 'Schůzka s právničkou', 'Projít bezpečný kontakt'],
    notes: ['Krátký hovor, klid.', 'Prosí volat jen dopoledne.', 'Přišla na schůzku, mluvili jsme o bydlení a dokladech.', 'Právnička vysvětlila práva. Uvidíme se znovu.'],
    flags: ['Známý ji hledal před domem.', 'Špatně spí, řekla, že nevidí smysl. Domluvena lékařka.'], resolved: 'Přestěhovala se, teď bez nebezpečí.', views: ['Chci bydlet u tety a chodit do školy.', 'Nechci, abyste volali tátovi.'],
    toldBack: ['Řeknete jim jen jméno a telefon a můžu si to rozmyslet.'], own: ['Slíbili jedno a bylo z toho druhé.', 'Já pracovala a peníze bral on.', 'Nepouštěli mě ven.'], wishes: ['Nejdřív chci vědět, k čemu to je.'],
    question: 'Kde má dítě teď bydlet', decision: 'U tety, s podporou školy. Znovu za tři měsíce.', health: 'kvůli objednání k lékaři', access: 'Raději pomalu a na klidném místě.', law: 'Zákon o ochraně dětí (vymyšlený paragraf)', disclosed: 'Adresa, kde je dítě', notToldWhy: 'Ohrozilo by to dítě.',
    excludedWhy: 'Dítě jmenovalo tuto osobu mezi těmi, kdo je poslali pracovat.', someOffice: 'Vymyšlená policejní služebna', somebody: 'Vymyšlená pomáhající služba', asked: 'Žádá kopii toho, co je o ní zapsáno.', reason: 'V zápisech jsou jmenováni jiní lidé.', handOver: 'Zná město a jazyk.', codeNames: ['Vlaštovka', 'Lípa', 'Sýkora', 'Vrba'],
  },
  nl: {
    invented: 'Verzonnen om te laten zien.',
    told: ['Haar was werk in een café beloofd. Daar namen ze haar paspoort af en moest ze eerst de reis afbetalen. Ze ging weg toen een buurvrouw haar een telefoon gaf.', 'Vertelt weinig en vraagt om geen haast. Nu zijn onderdak en slaap het belangrijkst.', 'Werkten veertien uur per dag en kregen geen loon. Gingen met zijn tweeën weg, in de nacht. Wil het verdiende geld.', 'Kennis van internet, daarna dreigen met foto’s. Vroeg om alleen dit op te schrijven.', 'Via een bureau naar een kas. Kamer en vervoer gingen van het hele loon af. Wil blijven werken, maar eerlijk.'],
    cover: ['De bibliotheek belt over een boek.', 'De taalcursus, over het rooster.'], proof: ['lijsterbes', 'blauwe paraplu', 'vuurtoren'],
    tasks: ['Bellen met het nieuwe nummer', 'Afspraak bij de huisarts', 'Vragen naar onderdak', 'Aanvraag voorbereiden', 'Einde van de verklaring nakijken', 'Afspraak met de advocaat', 'Veilig contact doornemen'],
    notes: ['Kort gesproken, het is rustig.', 'Vraagt om alleen ’s ochtends te bellen.', 'Was op de afspraak, gesproken over onderdak en papieren.', 'De advocaat heeft de rechten uitgelegd. We zien elkaar nog eens.'],
    flags: ['Een bekende zocht haar voor de deur.', 'Slaapt slecht en zei geen zin meer te zien. Arts is afgesproken.'], resolved: 'Is verhuisd, nu geen gevaar.', views: ['Ik wil bij mijn tante wonen en naar school.', 'Ik wil niet dat jullie mijn vader bellen.'],
    toldBack: ['Jullie zeggen alleen mijn naam en nummer en ik mag van gedachten veranderen.'], own: ['Ze beloofden het een en het werd iets anders.', 'Ik werkte en hij kreeg het geld.', 'Ik mocht niet naar buiten.'], wishes: ['Ik wil eerst weten wat het oplevert.'],
    question: 'Waar het kind nu woont', decision: 'Bij de tante, met hulp van school. Over drie maanden opnieuw.', health: 'voor de afspraak bij de huisarts', access: 'Liever langzaam en op een rustige plek.', law: 'Jeugdwet (verzonnen artikel)', disclosed: 'Het adres waar het kind is', notToldWhy: 'Dat zou het kind in gevaar brengen.',
    excludedWhy: 'Het kind noemde deze persoon bij wie het lieten werken.', someOffice: 'Verzonnen politiebureau', somebody: 'Verzonnen hulpdienst', asked: 'Vraagt een kopie van wat er over haar staat.', reason: 'In de stukken staan anderen genoemd.', handOver: 'Kent de stad en de taal.', codeNames: ['Zwaluw', 'Linde', 'Mees', 'Wilg'],
  },
} as const satisfies Record<string, Phrases>

export type SpokenAtOffice = keyof typeof PHRASES
