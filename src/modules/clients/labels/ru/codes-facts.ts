import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'Есть риск', presumed: 'Предположительно пострадавшее лицо', identified: 'Официально идентифицированное лицо', refused: 'Отказано', 'under-appeal': 'Обжалуется', ended: 'Статус прекращён',
    'other-violence': 'Другая эксплуатация или насилие', 'not-trafficked': 'Не торговля людьми',
  },
  deciders: {
    ngo: 'Общественная организация', police: 'Полиция', 'national-mechanism': 'Национальный механизм перенаправления', 'labour-inspectorate': 'Инспекция труда', 'migration-authority': 'Миграционная служба', court: 'Суд',
    prosecution: 'Прокуратура', other: 'Другое',
  },
  wishes: { wants: 'Хочет', declines: 'Не хочет', undecided: 'Ещё думает' },
  'exploitation-forms': {
    'sexual-industry': 'Сексуальная, в секс-индустрии', 'sexual-online': 'Сексуальная, онлайн или на камеру', 'sexual-private': 'Сексуальная, в частной жизни', labour: 'Трудовая', 'domestic-servitude': 'Домашнее рабство',
    begging: 'Принудительное попрошайничество', 'crime-drugs': 'Принуждение нарушать закон: наркотики', 'crime-theft': 'Принуждение нарушать закон: кражи', 'crime-fraud': 'Принуждение нарушать закон: мошенничество',
    'benefit-or-identity-fraud': 'Злоупотребление пособиями или документами человека', 'forced-marriage': 'Принудительный брак', 'illegal-adoption': 'Незаконное усыновление', surrogacy: 'Суррогатное материнство', organs: 'Изъятие органов',
    'armed-group': 'Вооружённая группа', slavery: 'Рабство или обычаи, сходные с рабством', 'child-labour': 'Детский труд', other: 'Другая', 'not-yet': 'Эксплуатации ещё не было',
  },
  sectors: {
    farming: 'Сельское хозяйство', forestry: 'Лесное хозяйство', fishing: 'Рыболовство', mining: 'Шахты и карьеры', factory: 'Завод или фабрика', 'food-and-meat': 'Пищевая и мясная промышленность', garments: 'Пошив одежды',
    energy: 'Энергетика', waste: 'Вода и отходы',
    building: 'Строительство', shops: 'Магазины и торговля', transport: 'Транспорт', 'parcels-and-warehouses': 'Посылки и склады', 'hotels-and-restaurants': 'Гостиницы и рестораны',
    information: 'Информация и медиа', finance: 'Финансы', property: 'Недвижимость', professions: 'Профессиональные услуги', cleaning: 'Уборка', 'agency-work': 'Работа через агентство', 'public-sector': 'Государственный сектор',
    schools: 'Образование', care: 'Уход и медицина', 'arts-and-sport': 'Искусство и спорт', 'car-wash-and-beauty': 'Автомойка, красота, другие услуги', households: 'Работа в частных домах', embassies: 'Посольства и международные организации',
    other: 'Другое',
  },
  'place-roles': { recruited: 'Вербовка', transit: 'Транзит', exploited: 'Эксплуатация', found: 'Выход или выявление' },
  means: {
    threat: 'Угрозы', force: 'Применение силы', coercion: 'Другое принуждение', abduction: 'Похищение', fraud: 'Мошенничество', deception: 'Обман', 'abuse-of-power': 'Злоупотребление властью',
    'abuse-of-vulnerability': 'Злоупотребление уязвимым положением', 'payment-for-control': 'Подкуп того, кто контролирует человека', 'none-needed-child': 'Не требуются: ребёнок',
  },
  control: {
    'physical-threats': 'Угрозы насилием', 'threats-of-police': 'Угрозы полицией или депортацией', 'threats-to-family': 'Угрозы детям или родным', debt: 'Долг', 'false-promises': 'Ложные обещания',
    violence: 'Насилие', 'sexual-violence': 'Сексуальное насилие', 'takes-earnings': 'Отбирали заработок', 'restricts-money': 'Ограничивали в деньгах', 'restricts-medical-care': 'Ограничивали в лечении',
    'withholds-necessities': 'Не давали есть, спать и другого необходимого', psychological: 'Психологическое насилие', substances: 'Наркотики или алкоголь', 'long-hours': 'Слишком долгий рабочий день', 'withholds-papers': 'Отобрали документы',
    'locked-in': 'Держали взаперти', images: 'Угрозы из-за фото или видео', 'watched-by-phone': 'Следили через телефон или камеру', other: 'Другое',
  },
  recruitment: {
    family: 'Через родных', friends: 'Через друзей', partner: 'Через партнёра', 'at-work': 'На работе', 'at-a-business': 'В магазине, кафе или другом заведении', 'at-school': 'В учебном заведении',
    'social-media': 'Через социальные сети', 'online-advertisement': 'Объявление в интернете', newspaper: 'Газета', television: 'Телевидение', agency: 'Агентство', 'shelter-or-reception': 'В приюте или центре приёма',
    other: 'Другое',
  },
  'trafficker-relations': { family: 'Кто-то из родных', partner: 'Партнёр или партнёрша', known: 'Кто-то знакомый', stranger: 'Незнакомый человек' },
  'alleged-roles': { recruiter: 'Вербовка', agent: 'Посредничество', transporter: 'Перевозка', exploiter: 'Эксплуатация', abuser: 'Насилие', other: 'Другое' },
}
