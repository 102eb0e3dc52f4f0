import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'В риск', presumed: 'Предполага се трафик', identified: 'Формално идентифициране', refused: 'Отказ', 'under-appeal': 'В обжалване', ended: 'Прекратен',
    'other-violence': 'Друга експлоатация или насилие', 'not-trafficked': 'Не е трафик',
  },
  deciders: {
    ngo: 'НПО', police: 'Полиция', 'national-mechanism': 'Национален механизъм за насочване', 'labour-inspectorate': 'Инспекция по труда', 'migration-authority': 'Миграционна служба', court: 'Съд',
    prosecution: 'Прокуратура', other: 'Друг орган',
  },
  wishes: { wants: 'Желае', declines: 'Не желае', undecided: 'Още не е решено' },
  'exploitation-forms': {
    'sexual-industry': 'Сексуална, в секс индустрията', 'sexual-online': 'Сексуална, онлайн или пред камера', 'sexual-private': 'Сексуална, в частна среда', labour: 'Трудова', 'domestic-servitude': 'Домашно робство',
    begging: 'Принудителна просия', 'crime-drugs': 'Принуда да се нарушава законът: наркотици', 'crime-theft': 'Принуда да се нарушава законът: кражби', 'crime-fraud': 'Принуда да се нарушава законът: измами',
    'benefit-or-identity-fraud': 'Злоупотреба с помощи или самоличност', 'forced-marriage': 'Принудителен брак', 'illegal-adoption': 'Незаконно осиновяване', surrogacy: 'Сурогатно майчинство', organs: 'Отнемане на органи',
    'armed-group': 'Въоръжена група', slavery: 'Робство или подобни практики', 'child-labour': 'Детски труд', other: 'Друга форма', 'not-yet': 'Още няма експлоатация',
  },
  sectors: {
    farming: 'Земеделие', forestry: 'Горско стопанство', fishing: 'Рибарство', mining: 'Мини и кариери', factory: 'Фабрика', 'food-and-meat': 'Храни и месо', garments: 'Шивашки цехове', energy: 'Енергетика', waste: 'Вода и отпадъци',
    building: 'Строителство', shops: 'Магазини и търговия', transport: 'Транспорт', 'parcels-and-warehouses': 'Пратки и складове', 'hotels-and-restaurants': 'Хотели и ресторанти',
    information: 'Информация и медии', finance: 'Финанси', property: 'Недвижими имоти', professions: 'Професионални услуги', cleaning: 'Почистване', 'agency-work': 'Работа чрез агенция', 'public-sector': 'Публичен сектор',
    schools: 'Образование', care: 'Грижи и здравеопазване', 'arts-and-sport': 'Изкуство и спорт', 'car-wash-and-beauty': 'Автомивки, красота, други услуги', households: 'Частни домакинства', embassies: 'Посолства и международни организации',
    other: 'Друго',
  },
  'place-roles': { recruited: 'Набиране', transit: 'Преминаване', exploited: 'Експлоатация', found: 'Измъкване или откриване' },
  means: {
    threat: 'Заплаха', force: 'Използване на сила', coercion: 'Друга принуда', abduction: 'Отвличане', fraud: 'Измама', deception: 'Въвеждане в заблуждение', 'abuse-of-power': 'Злоупотреба с власт',
    'abuse-of-vulnerability': 'Злоупотреба с уязвимо положение', 'payment-for-control': 'Плащане на човек, който има контрол', 'none-needed-child': 'Не се изисква: дете',
  },
  control: {
    'physical-threats': 'Заплахи с насилие', 'threats-of-police': 'Заплахи с полиция или депортиране', 'threats-to-family': 'Заплахи срещу деца или семейство', debt: 'Дълг', 'false-promises': 'Лъжливи обещания',
    violence: 'Насилие', 'sexual-violence': 'Сексуално насилие', 'takes-earnings': 'Отнемане на изкараните пари', 'restricts-money': 'Ограничен достъп до пари', 'restricts-medical-care': 'Ограничен достъп до лечение',
    'withholds-necessities': 'Лишаване от храна, сън или друго нужно', psychological: 'Психическо насилие', substances: 'Наркотици или алкохол', 'long-hours': 'Много дълго работно време', 'withholds-papers': 'Задържане на документи',
    'locked-in': 'Заключване', images: 'Заплахи със снимки', 'watched-by-phone': 'Следене по телефон или камера', other: 'Друго',
  },
  recruitment: {
    family: 'Чрез семейството', friends: 'Чрез приятели', partner: 'Чрез партньор', 'at-work': 'На работа', 'at-a-business': 'В магазин, заведение или фирма', 'at-school': 'В училище',
    'social-media': 'Чрез социални мрежи', 'online-advertisement': 'Обява в интернет', newspaper: 'Вестник', television: 'Телевизия', agency: 'Агенция', 'shelter-or-reception': 'В приют или приемен център',
    other: 'Друго',
  },
  'trafficker-relations': { family: 'Семейство', partner: 'Партньор', known: 'Познат човек', stranger: 'Непознат човек' },
  'alleged-roles': { recruiter: 'Набиране', agent: 'Посредничество', transporter: 'Превоз', exploiter: 'Експлоатация', abuser: 'Насилие', other: 'Друга' },
}
