import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'Ёсць рызыка', presumed: 'Меркавана пацярпелая асоба', identified: 'Афіцыйна ідэнтыфікаваная асоба', refused: 'Адмоўлена', 'under-appeal': 'Абскарджваецца', ended: 'Статус спынены',
    'other-violence': 'Іншая эксплуатацыя або гвалт', 'not-trafficked': 'Не гандаль людзьмі',
  },
  deciders: {
    ngo: 'Грамадская арганізацыя', police: 'Паліцыя', 'national-mechanism': 'Нацыянальны механізм перанакіравання', 'labour-inspectorate': 'Інспекцыя працы', 'migration-authority': 'Міграцыйная служба', court: 'Суд',
    prosecution: 'Пракуратура', other: 'Іншае',
  },
  wishes: { wants: 'Хоча', declines: 'Не хоча', undecided: 'Яшчэ думае' },
  'exploitation-forms': {
    'sexual-industry': 'Сексуальная, у сэкс-індустрыі', 'sexual-online': 'Сексуальная, анлайн або на камеру', 'sexual-private': 'Сексуальная, у прыватным жыцці', labour: 'Працоўная', 'domestic-servitude': 'Хатняе рабства',
    begging: 'Прымусовае жабрацтва', 'crime-drugs': 'Прымус парушаць закон: наркотыкі', 'crime-theft': 'Прымус парушаць закон: крадзяжы', 'crime-fraud': 'Прымус парушаць закон: махлярства',
    'benefit-or-identity-fraud': 'Злоўжыванне дапамогамі або дакументамі чалавека', 'forced-marriage': 'Прымусовы шлюб', 'illegal-adoption': 'Незаконнае ўсынаўленне', surrogacy: 'Сурагатнае мацярынства', organs: 'Выманне органаў',
    'armed-group': 'Узброеная група', slavery: 'Рабства або звычаі, падобныя да рабства', 'child-labour': 'Дзіцячая праца', other: 'Іншая', 'not-yet': 'Эксплуатацыі яшчэ не было',
  },
  sectors: {
    farming: 'Сельская гаспадарка', forestry: 'Лясная гаспадарка', fishing: 'Рыбалоўства', mining: 'Шахты і кар’еры', factory: 'Завод або фабрыка', 'food-and-meat': 'Харчовая і мясная прамысловасць', garments: 'Пашыў адзення',
    energy: 'Энергетыка', waste: 'Вада і адходы',
    building: 'Будаўніцтва', shops: 'Крамы і гандаль', transport: 'Транспарт', 'parcels-and-warehouses': 'Пасылкі і склады', 'hotels-and-restaurants': 'Гасцініцы і рэстараны',
    information: 'Інфармацыя і медыя', finance: 'Фінансы', property: 'Нерухомасць', professions: 'Прафесійныя паслугі', cleaning: 'Прыбіранне', 'agency-work': 'Праца праз агенцтва', 'public-sector': 'Дзяржаўны сектар',
    schools: 'Адукацыя', care: 'Догляд і медыцына', 'arts-and-sport': 'Мастацтва і спорт', 'car-wash-and-beauty': 'Аўтамыйка, прыгажосць, іншыя паслугі', households: 'Праца ў прыватных дамах', embassies: 'Пасольствы і міжнародныя арганізацыі',
    other: 'Іншае',
  },
  'place-roles': { recruited: 'Вярбоўка', transit: 'Транзіт', exploited: 'Эксплуатацыя', found: 'Выхад або выяўленне' },
  means: {
    threat: 'Пагрозы', force: 'Прымяненне сілы', coercion: 'Іншы прымус', abduction: 'Выкраданне', fraud: 'Махлярства', deception: 'Падман', 'abuse-of-power': 'Злоўжыванне ўладай',
    'abuse-of-vulnerability': 'Злоўжыванне ўразлівым становішчам', 'payment-for-control': 'Подкуп таго, хто кантралюе чалавека', 'none-needed-child': 'Не патрабуюцца: дзіця',
  },
  control: {
    'physical-threats': 'Пагрозы гвалтам', 'threats-of-police': 'Пагрозы паліцыяй або дэпартацыяй', 'threats-to-family': 'Пагрозы дзецям або родным', debt: 'Доўг', 'false-promises': 'Падманлівыя абяцанні',
    violence: 'Гвалт', 'sexual-violence': 'Сексуальны гвалт', 'takes-earnings': 'Адбіралі заробак', 'restricts-money': 'Абмяжоўвалі ў грашах', 'restricts-medical-care': 'Абмяжоўвалі ў лячэнні',
    'withholds-necessities': 'Не давалі есці, спаць і іншага патрэбнага', psychological: 'Псіхалагічны гвалт', substances: 'Наркотыкі або алкаголь', 'long-hours': 'Занадта доўгі працоўны дзень', 'withholds-papers': 'Адабралі дакументы',
    'locked-in': 'Трымалі пад замком', images: 'Пагрозы праз фота або відэа', 'watched-by-phone': 'Сачылі праз тэлефон або камеру', other: 'Іншае',
  },
  recruitment: {
    family: 'Праз родных', friends: 'Праз сяброў', partner: 'Праз партнёра', 'at-work': 'На працы', 'at-a-business': 'У краме, кавярні або іншай установе', 'at-school': 'У навучальнай установе',
    'social-media': 'Праз сацыяльныя сеткі', 'online-advertisement': 'Аб’ява ў інтэрнэце', newspaper: 'Газета', television: 'Тэлебачанне', agency: 'Агенцтва', 'shelter-or-reception': 'У прытулку або цэнтры прыёму',
    other: 'Іншае',
  },
  'trafficker-relations': { family: 'Нехта з родных', partner: 'Партнёр або партнёрка', known: 'Нехта знаёмы', stranger: 'Незнаёмы чалавек' },
  'alleged-roles': { recruiter: 'Вярбоўка', agent: 'Пасярэдніцтва', transporter: 'Перавозка', exploiter: 'Эксплуатацыя', abuser: 'Гвалт', other: 'Іншае' },
}
