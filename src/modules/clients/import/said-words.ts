/** Text as it is compared: small letters, without marks, signs and doubled spaces. `Dátum narození:` is `datum narozeni`. */
export const foldSaid = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/ł/gu, 'l').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

const folded = (words: string): ReadonlySet<string> => new Set(words.split('|').map(foldSaid))

/** Yes and no in the network's languages, and as programs write them. */
const YES = folded('yes|y|true|1|x|✓|ja|j|tak|ano|a|да|д|так|oui|o|da|є')
const NO = folded('no|n|false|0|nee|nein|nie|ne|не|нет|ні|не|non|nu|н')

export const readYesNo = (said: string): boolean | undefined => {
  const word = said.trim() === '✓' ? 'yes' : foldSaid(said)
  return YES.has(word) && word !== '' ? true : NO.has(word) ? false : undefined
}

const NOT_KNOWN = folded('unknown|not known|n a|na|n k|null|none|onbekend|unbekannt|k a|nieznane|nie wiadomo|brak|brak danych|nezname|neznamo|neznámé|неизвестно|неизвестен|неизвестна|не е известно|непознато|непознат|необ|necunoscut|nu se stie|невідомо|невідомий|немає даних|нет данных|невядома|inconnu|inconnue|non connu')

/** Whether this says that it is not known. */
export const isNotKnown = (said: string): boolean => /^[-–—?.\s]+$/u.test(said) || NOT_KNOWN.has(foldSaid(said))

/** Headings that people write, beside what fields are called here: by target, in the network's languages. */
export const HEADINGS: readonly (readonly [target: string, words: string])[] = [
  ['person.givenName', 'first name|given name|forename|name first|imie|imię|jmeno|jméno|křestní jméno|vorname|rufname|prénom|prenom|voornaam|prenume|име|собствено име|имя|ім я|імя|імʼя'],
  ['person.familyName', 'last name|surname|family name|nazwisko|příjmení|nachname|familienname|nom|nom de famille|achternaam|familienaam|nume|nume de familie|фамилия|презиме|прізвище|прозвішча'],
  ['person.name@given-first', 'name|full name|client|client name|name of client|imię i nazwisko|jméno a příjmení|vor und nachname|prénom et nom|naam|volledige naam|име и фамилия|име и презиме|имя и фамилия|ім я та прізвище|імя та прізвище|імя і прозвішча'],
  ['person.name@family-first', 'nazwisko i imię|příjmení a jméno|name vorname|nachname vorname|nom et prénom|nom prénom|nume și prenume|nume si prenume|numele și prenumele|фио|ф и о|піб|п і б|прізвище та ім я|прізвище ім я по батькові|прізвище імя|фамилия имя|фамилия имя отчество|фамилия и имя|прозвішча і імя|презиме и име'],
  ['person.otherNames.name', 'other names|alias|aliases|also known as|maiden name|birth name|pseudonim|nazwisko panieńskie|rodné příjmení|geburtsname|nom de naissance|meisjesnaam|девичья фамилия|дівоче прізвище|моминско име'],
  ['person.codeName', 'code|code name|client code|client id|case number|file number|nr sprawy|kod|kód|aktenzeichen|numéro de dossier|dossiernummer|cod|număr dosar|код|номер дела|номер справи'],
  ['person.dateOfBirth', 'date of birth|dob|birthdate|birth date|born|born on|birthday|birth|data urodzenia|datum narození|narozen|narozena|geburtsdatum|geboren|geboren am|date de naissance|né le|née le|geboortedatum|data nașterii|data nasterii|дата на раждане|дата рождения|дата народження|дата нараджэння|датум на раѓање|родена|народилась|р н|д р'],
  ['person.age', 'age|wiek|věk|alter|âge|leeftijd|vârsta|varsta|възраст|возраст|вік|узрост|возраст'],
  ['person.sex', 'sex|gender|m f|f m|płeć|pohlaví|geschlecht|sexe|geslacht|sex|gen|пол|стать|пол'],
  ['person.citizenships', 'citizenship|nationality|citizenships|country of citizenship|obywatelstwo|narodowość|občanství|státní příslušnost|staatsangehörigkeit|nationalität|nationalité|nationaliteit|cetățenie|cetatenie|naționalitate|гражданство|националност|громадянство|національність|грамадзянства|државјанство'],
  ['person.homeCountry', 'country of origin|home country|origin|kraj pochodzenia|země původu|herkunftsland|pays d origine|land van herkomst|țara de origine|страна на произход|страна происхождения|країна походження|краіна паходжання|земја на потекло'],
  ['person.languages', 'language|languages|mother tongue|spoken language|język|języki|jazyk|jazyky|sprache|sprachen|muttersprache|langue|langues|taal|talen|limba|limbi|език|езици|язык|языки|мова|мови|јазик|јазици'],
  ['contact.ways.address@call', 'phone|telephone|mobile|mobile phone|phone number|tel|cell|telefon|nr telefonu|komórka|mobil|telefonnummer|handy|téléphone|tél|portable|telefoon|telefoonnummer|мобилен|телефон|номер телефону|номер телефона|тэлефон'],
  ['contact.ways.address@email', 'email|e mail|mail|email address|adres email|e mailová adresa|courriel|adresse email|имейл|электронная почта|електронна пошта|ел пошта|е пошта'],
  ['contact.placeNow', 'city|town|place|place of residence|residence|miasto|miejscowość|město|bydliště|wohnort|ort|ville|woonplaats|plaats|oraș|localitate|град|населено място|город|місто|горад|место'],
  ['contact.countryNow', 'country|country of residence|kraj|země|stát|land|pays|țara|tara|държава|страна|країна|краіна|земја'],
  ['intake.cameOn', 'intake|intake date|date of intake|date|first contact|date of first contact|came on|registered|registered on|registration date|data przyjęcia|data zgłoszenia|datum příjmu|datum|první kontakt|aufnahmedatum|aufnahme|date d accueil|date d entrée|intakedatum|data primirii|data înregistrării|дата|дата на постъпване|дата обращения|дата поступления|дата звернення|дата на прием|дата звароту'],
  ['intake.cameThrough', 'referred by|referral|source|came through|skierowany przez|odkud|vermittelt durch|orienté par|doorverwezen door|referit de|насочен от|кем направлен|ким направлено|ким направлена|упатен од'],
  ['identification.status', 'status|identification status|victim status|status ofiary|statut|статус|статут'],
  ['exploitation.forms', 'exploitation|type of exploitation|form of exploitation|forms of exploitation|exploitation type|rodzaj wykorzystania|forma wykorzystania|forma vykořisťování|ausbeutung|ausbeutungsform|forme d exploitation|vorm van uitbuiting|uitbuiting|forma de exploatare|tip exploatare|форма на експлоатация|вид експлоатация|вид эксплуатации|форма эксплуатации|вид експлуатації|форма експлуатації|від эксплуатацыі|вид на експлоатација'],
  ['exploitation.places.country@exploited', 'country of exploitation|exploited in|destination|destination country|kraj wykorzystania|země vykořisťování|zielland|land der ausbeutung|pays d exploitation|land van uitbuiting|țara de exploatare|țara de destinație|страна на експлоатация|страна эксплуатации|країна експлуатації|країна призначення|краіна эксплуатацыі|земја на експлоатација'],
  ['household.numberOfChildren', 'children|number of children|kids|liczba dzieci|dzieci|počet dětí|děti|anzahl kinder|kinder|nombre d enfants|enfants|aantal kinderen|kinderen|număr de copii|copii|деца|брой деца|дети|количество детей|діти|кількість дітей|дзеці|број на деца'],
  ['household.maritalStatus', 'marital status|civil status|stan cywilny|rodinný stav|familienstand|état civil|situation familiale|burgerlijke staat|stare civilă|семейно положение|семейное положение|сімейний стан|сямейны стан|брачна состојба'],
  [`note`, 'note|notes|remarks|comment|comments|description|uwagi|opis|notatki|poznámka|poznámky|bemerkung|bemerkungen|anmerkung|notizen|remarque|remarques|commentaire|opmerking|opmerkingen|observații|observatii|note|бележка|бележки|забележка|примечание|примечания|комментарий|примітка|примітки|коментар|заўвага|забелешка|забелешки'],
]
