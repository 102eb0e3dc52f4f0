import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'Є ризик', presumed: 'Ймовірно постраждала особа', identified: 'Статус офіційно встановлено', refused: 'Відмовлено', 'under-appeal': 'Оскаржується', ended: 'Статус припинено',
    'other-violence': 'Інша експлуатація чи насильство', 'not-trafficked': 'Не торгівля людьми',
  },
  deciders: {
    ngo: 'Громадська організація', police: 'Поліція', 'national-mechanism': 'Національний механізм взаємодії', 'labour-inspectorate': 'Інспекція праці', 'migration-authority': 'Міграційна служба', court: 'Суд',
    prosecution: 'Прокуратура', other: 'Інше',
  },
  wishes: { wants: 'Хоче', declines: 'Не хоче', undecided: 'Ще думає' },
  'exploitation-forms': {
    'sexual-industry': 'Сексуальна, у секс-індустрії', 'sexual-online': 'Сексуальна, онлайн або на камеру', 'sexual-private': 'Сексуальна, у приватному житті', labour: 'Трудова', 'domestic-servitude': 'Домашнє рабство',
    begging: 'Примусове жебрацтво', 'crime-drugs': 'Примус порушувати закон: наркотики', 'crime-theft': 'Примус порушувати закон: крадіжки', 'crime-fraud': 'Примус порушувати закон: шахрайство',
    'benefit-or-identity-fraud': 'Зловживання виплатами або документами людини', 'forced-marriage': 'Примусовий шлюб', 'illegal-adoption': 'Незаконне усиновлення', surrogacy: 'Сурогатне материнство', organs: 'Вилучення органів',
    'armed-group': 'Збройна група', slavery: 'Рабство або подібні до нього звичаї', 'child-labour': 'Дитяча праця', other: 'Інша', 'not-yet': 'Експлуатації ще не було',
  },
  sectors: {
    farming: 'Сільське господарство', forestry: 'Лісове господарство', fishing: 'Рибальство', mining: 'Шахти й кар’єри', factory: 'Завод або фабрика', 'food-and-meat': 'Харчова та м’ясна промисловість', garments: 'Пошиття одягу',
    energy: 'Енергетика', waste: 'Вода та відходи',
    building: 'Будівництво', shops: 'Магазини й торгівля', transport: 'Транспорт', 'parcels-and-warehouses': 'Посилки та склади', 'hotels-and-restaurants': 'Готелі та ресторани',
    information: 'Інформація та медіа', finance: 'Фінанси', property: 'Нерухомість', professions: 'Фахові послуги', cleaning: 'Прибирання', 'agency-work': 'Робота через агенцію', 'public-sector': 'Державний сектор',
    schools: 'Освіта', care: 'Догляд і медицина', 'arts-and-sport': 'Мистецтво та спорт', 'car-wash-and-beauty': 'Автомийка, краса, інші послуги', households: 'Приватні домівки', embassies: 'Посольства та міжнародні організації',
    other: 'Інше',
  },
  'place-roles': { recruited: 'Вербування', transit: 'Транзит', exploited: 'Експлуатація', found: 'Вихід або виявлення' },
  means: {
    threat: 'Погрози', force: 'Застосування сили', coercion: 'Інший примус', abduction: 'Викрадення', fraud: 'Шахрайство', deception: 'Обман', 'abuse-of-power': 'Зловживання владою',
    'abuse-of-vulnerability': 'Використання уразливого стану', 'payment-for-control': 'Підкуп того, хто контролює людину', 'none-needed-child': 'Не потрібні: дитина',
  },
  control: {
    'physical-threats': 'Погрози насильством', 'threats-of-police': 'Погрози поліцією чи депортацією', 'threats-to-family': 'Погрози дітям або рідним', debt: 'Борг', 'false-promises': 'Оманливі обіцянки',
    violence: 'Насильство', 'sexual-violence': 'Сексуальне насильство', 'takes-earnings': 'Забирали заробіток', 'restricts-money': 'Обмежували в грошах', 'restricts-medical-care': 'Обмежували в лікуванні',
    'withholds-necessities': 'Не давали їсти, спати чи іншого потрібного', psychological: 'Психологічне насильство', substances: 'Наркотики або алкоголь', 'long-hours': 'Надто довгі години роботи', 'withholds-papers': 'Забрали документи',
    'locked-in': 'Замикали', images: 'Погрози через фото чи відео', 'watched-by-phone': 'Стежили через телефон або камеру', other: 'Інше',
  },
  recruitment: {
    family: 'Через рідних', friends: 'Через друзів', partner: 'Через партнера', 'at-work': 'На роботі', 'at-a-business': 'У магазині, кафе чи іншому закладі', 'at-school': 'У закладі освіти',
    'social-media': 'Через соціальні мережі', 'online-advertisement': 'Оголошення в інтернеті', newspaper: 'Газета', television: 'Телебачення', agency: 'Агенція', 'shelter-or-reception': 'У притулку чи центрі розміщення',
    other: 'Інше',
  },
  'trafficker-relations': { family: 'Хтось із рідних', partner: 'Партнер або партнерка', known: 'Хтось знайомий', stranger: 'Незнайома людина' },
  'alleged-roles': { recruiter: 'Вербування', agent: 'Посередництво', transporter: 'Перевезення', exploiter: 'Експлуатація', abuser: 'Насильство', other: 'Інше' },
}
