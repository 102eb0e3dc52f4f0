import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'Во ризик', presumed: 'Претпоставено тргувано лице', identified: 'Формално идентификувано лице', refused: 'Одбиено', 'under-appeal': 'Во жалбена постапка', ended: 'Престанало да важи',
    'other-violence': 'Друга експлоатација или насилство', 'not-trafficked': 'Не е трговија со луѓе',
  },
  deciders: {
    ngo: 'НВО', police: 'Полиција', 'national-mechanism': 'Национален механизам за упатување', 'labour-inspectorate': 'Инспекторат за труд', 'migration-authority': 'Орган за миграција', court: 'Суд',
    prosecution: 'Јавно обвинителство', other: 'Друг орган',
  },
  wishes: { wants: 'Сака', declines: 'Не сака', undecided: 'Сè уште не е одлучено' },
  'exploitation-forms': {
    'sexual-industry': 'Сексуална, во секс-индустријата', 'sexual-online': 'Сексуална, онлајн или пред камера', 'sexual-private': 'Сексуална, во приватен простор', labour: 'Работна', 'domestic-servitude': 'Домашно ропство',
    begging: 'Присилно питачење', 'crime-drugs': 'Присила да се крши законот: дрога', 'crime-theft': 'Присила да се крши законот: кражби', 'crime-fraud': 'Присила да се крши законот: измами',
    'benefit-or-identity-fraud': 'Злоупотреба на социјална помош или идентитет', 'forced-marriage': 'Присилен брак', 'illegal-adoption': 'Незаконско посвојување', surrogacy: 'Сурогат мајчинство', organs: 'Отстранување органи',
    'armed-group': 'Вооружена група', slavery: 'Ропство или слични практики', 'child-labour': 'Детски труд', other: 'Друга форма', 'not-yet': 'Сè уште нема експлоатација',
  },
  sectors: {
    farming: 'Земјоделство', forestry: 'Шумарство', fishing: 'Рибарство', mining: 'Рударство', factory: 'Фабрика', 'food-and-meat': 'Храна и месо', garments: 'Шиење облека', energy: 'Енергетика', waste: 'Вода и отпад',
    building: 'Градежништво', shops: 'Продавници и трговија', transport: 'Транспорт', 'parcels-and-warehouses': 'Пратки и магацини', 'hotels-and-restaurants': 'Хотели и ресторани',
    information: 'Информации и медиуми', finance: 'Финансии', property: 'Недвижности', professions: 'Стручни услуги', cleaning: 'Чистење', 'agency-work': 'Работа преку агенција', 'public-sector': 'Јавен сектор',
    schools: 'Образование', care: 'Нега и здравство', 'arts-and-sport': 'Уметност и спорт', 'car-wash-and-beauty': 'Автоперални, убавина, други услуги', households: 'Приватни домаќинства', embassies: 'Амбасади и меѓународни организации',
    other: 'Друго',
  },
  'place-roles': { recruited: 'Врбување', transit: 'Транзит', exploited: 'Експлоатација', found: 'Излегување или пронаоѓање' },
  means: {
    threat: 'Закана', force: 'Употреба на сила', coercion: 'Друга присила', abduction: 'Грабнување', fraud: 'Измама', deception: 'Доведување во заблуда', 'abuse-of-power': 'Злоупотреба на моќ',
    'abuse-of-vulnerability': 'Злоупотреба на ранлива положба', 'payment-for-control': 'Плаќање на лице што има контрола', 'none-needed-child': 'Не е потребно: дете',
  },
  control: {
    'physical-threats': 'Закани со насилство', 'threats-of-police': 'Закани со полиција или депортација', 'threats-to-family': 'Закани кон деца или семејство', debt: 'Долг', 'false-promises': 'Лажни ветувања',
    violence: 'Насилство', 'sexual-violence': 'Сексуално насилство', 'takes-earnings': 'Одземање на заработката', 'restricts-money': 'Ограничен пристап до пари', 'restricts-medical-care': 'Ограничен пристап до лекување',
    'withholds-necessities': 'Лишување од храна, сон или други потреби', psychological: 'Психичко насилство', substances: 'Дрога или алкохол', 'long-hours': 'Многу долго работно време', 'withholds-papers': 'Задржување документи',
    'locked-in': 'Држење под клуч', images: 'Закани со слики', 'watched-by-phone': 'Следење преку телефон или камера', other: 'Друго',
  },
  recruitment: {
    family: 'Преку семејството', friends: 'Преку пријатели', partner: 'Преку партнер', 'at-work': 'На работа', 'at-a-business': 'Во продавница, локал или фирма', 'at-school': 'На училиште',
    'social-media': 'Преку социјални мрежи', 'online-advertisement': 'Оглас на интернет', newspaper: 'Весник', television: 'Телевизија', agency: 'Агенција', 'shelter-or-reception': 'Во засолниште или прифатен центар',
    other: 'Друго',
  },
  'trafficker-relations': { family: 'Семејство', partner: 'Партнер', known: 'Познато лице', stranger: 'Непознато лице' },
  'alleged-roles': { recruiter: 'Врбување', agent: 'Посредување', transporter: 'Превоз', exploiter: 'Експлоатација', abuser: 'Насилство', other: 'Друга' },
}
