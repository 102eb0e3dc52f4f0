/** Texts of invented documents, page by page. Lines are as long as in print. */

export const STANDARDS = [
  `# Safe return
Minimum standards for referral, support and the right to stay

This guide is for shelters, helplines and counsellors who stand with a person on the way back into
a life of her or his own choice. It says what has to be there before anybody travels.

Return is safe only when it is wanted. A person who does not want to go is not sent, and a person
who is not sure is given time. Nothing in these standards depends on a statement to the police.`,
  `## 1. Time to think
Everybody is offered a reflection period of at least ninety days. During this time nobody is
removed from the country, and housing, care and advice are open without conditions.

The reflection period begins on the day of the first conversation, not on the day on which an
authority has made up its mind. A counsellor of Lantern House explains this in a language that the
person understands, and leaves the explanation behind in writing.`,
  `## 2. Where to sleep
A bed at Lantern House is free of charge. Doors can be locked from inside. Nobody is asked to
share a room with a stranger, and nobody has to say why she wants to leave.

• Each room has a window, a table and a lamp.
• Children stay with their parents.
• Visitors are announced, and may be refused.

The address is told to nobody. Letters come to a box at the post office.`,
  `## 3. Papers
After the reflection period a residence permit is asked for on grounds of the person's own
situation. Help with papers is given whether or not there is a case in court.

Costs of translation, of certificates and of the journey to an office are paid by the project.`,
  `## 4. The journey
Nobody travels alone who does not wish to. The receiving organisation is named beforehand, and
has been spoken with. The person decides what it is told.`,
] as const

/** The same first page and the next, shorter, in the languages of the network. */
export const STANDARDS_IN = {
  uk: ['Безпечне повернення: мінімальні стандарти перенаправлення, підтримки та права на перебування', '# Безпечне повернення\nПовернення є безпечним лише тоді, коли людина його бажає. Людину, яка не хоче їхати, не відправляють.', 'Кожній людині пропонують час на роздуми: щонайменше дев’яносто днів. Притулок надають безоплатно.'],
  bg: ['Безопасно завръщане: минимални стандарти за насочване, подкрепа и право на престой', '# Безопасно завръщане\nЗавръщането е безопасно само когато човек го желае. Който не иска да пътува, не бива изпращан.', 'На всеки се предлага време за размисъл: най-малко деветдесет дни. Подслонът е безплатен.'],
  pl: ['Bezpieczny powrót: minimalne standardy kierowania do pomocy, wsparcia i prawa pobytu', '# Bezpieczny powrót\nPowrót jest bezpieczny tylko wtedy, gdy człowiek go chce. Kto nie chce jechać, nie jest odsyłany.', 'Każdy otrzymuje czas do namysłu: co najmniej dziewięćdziesiąt dni. Schronienie jest bezpłatne.'],
  ro: ['Întoarcere în siguranță: standarde minime de orientare, sprijin și drept de ședere', '# Întoarcere în siguranță\nÎntoarcerea este sigură numai atunci când persoana o dorește.', 'Fiecare persoană primește timp de gândire: cel puțin nouăzeci de zile. Adăpostul este gratuit.'],
  be: ['Бяспечнае вяртанне: мінімальныя стандарты накіравання, падтрымкі і права на знаходжанне', '# Бяспечнае вяртанне\nВяртанне бяспечнае толькі тады, калі чалавек яго хоча.', 'Кожнаму прапануюць час на роздум: не менш за дзевяноста дзён.'],
  cs: ['Bezpečný návrat: minimální standardy doporučení, podpory a práva na pobyt', '# Bezpečný návrat\nNávrat je bezpečný jen tehdy, když si jej člověk přeje.', 'Každému se nabízí čas na rozmyšlenou: nejméně devadesát dní.'],
  de: ['Sichere Rückkehr: Mindeststandards für Weitervermittlung, Unterstützung und Aufenthaltsrecht', '# Sichere Rückkehr\nEine Rückkehr ist nur sicher, wenn sie gewollt ist.', 'Allen wird eine Bedenkzeit von mindestens neunzig Tagen angeboten.'],
  fr: ['Un retour sûr : normes minimales pour l’orientation, le soutien et le droit de séjour', '# Un retour sûr\nUn retour n’est sûr que s’il est voulu.', 'Un délai de réflexion d’au moins quatre-vingt-dix jours est proposé à chaque personne.'],
  mk: ['Безбедно враќање: минимални стандарди за упатување, поддршка и право на престој', '# Безбедно враќање\nВраќањето е безбедно само кога човекот го сака.', 'На секого му се нуди време за размислување: најмалку деведесет дена.'],
  nl: ['Veilige terugkeer: minimumnormen voor doorverwijzing, ondersteuning en verblijfsrecht', '# Veilige terugkeer\nTerugkeer is alleen veilig wanneer iemand die zelf wil.', 'Iedereen krijgt ten minste negentig dagen bedenktijd.'],
  ru: ['Безопасное возвращение: минимальные стандарты направления, поддержки и права на пребывание', '# Безопасное возвращение\nВозвращение безопасно только тогда, когда человек его хочет.', 'Каждому предлагают время на размышление: не менее девяноста дней.'],
} as const satisfies Record<string, readonly [title: string, ...pages: string[]]>

export const LONG_TITLE =
  'Report of the working group on the identification, protection and social inclusion of trafficked persons in seasonal agriculture, domestic work, construction and the cleaning of offices, with recommendations to labour inspectorates, immigration authorities and trade unions, and an annex on the recovery of unpaid wages'

export const LABOUR = [
  `# Report of the working group
A person who is paid by the bed and not by the hour is not a guest of the farm. Inspectors who met
harvest workers in four regions heard the same three sentences: the passport is with the foreman,
the debt has grown again, the bus does not stop here.

## Unpaid wages
Wages can be claimed without a residence permit. The claim is not lost when the employer's name is
unknown: a photograph of the bus, a telephone number or the label of a crate has been enough.

Form and examples: https://example.org/${'recovery-of-unpaid-wages-in-seasonal-agriculture-'.repeat(3)}annex.pdf`,
  `Harvest workers and their families were asked which advice had reached them. Most had been told of their
rights by another worker, some by a priest, few by an office.`,
] as const

const CHAPTERS = ['Opening', 'Housing', 'Health', 'Work', 'Children', 'Courts', 'Compensation', 'Statistics', 'Partners', 'Closing'] as const

/** A thousand pages; a word that stands on one of them only is `ninehundredth`. */
export const PROCEEDINGS = Array.from({ length: 1000 }, (_, at) => {
  const chapter = CHAPTERS[Math.floor(at / 100)] ?? 'Opening'
  const rare = at === 899 ? ' This is the ninehundredth page.' : ''
  return `## ${chapter}, session ${1 + (at % 100)}\nThe chair opened the session and thanked the interpreters.${rare}\nSpeakers from the shelters gave their account of the year; the minutes follow on the next page.`
})

/** A page draws its letters from left to right, whatever their script; who reads it turns them round again. */
const asDrawn = (text: string): string => text.split('\n').map((line) => Array.from(line).toReversed().join('')).join('\n')

export const ARABIC = [asDrawn('العودة آمنة فقط عندما يرغب فيها الشخص.\nيعرض على كل شخص وقت للتفكير.')]

export const BARRIERS = [
  `# Barriers to compensation
Seven in ten persons who were awarded compensation have not received it. Courts order it; nobody
collects it. State funds pay where they exist, and ask for papers that a person in hiding has not got.`,
  '',
  `Lawyers who were interviewed advise to secure property at the first hearing.`,
] as const
