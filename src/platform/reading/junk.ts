/** Programs that put their own name, or the name of the file, where a title belongs. */
const MADE_BY_A_PROGRAM = /^(?:microsoft (?:office )?(?:word|excel|powerpoint|publisher)|powerpoint[- ]pr[eé]sentation|pr[eé]sentation powerpoint|acrobat |adobe |scan(?:ned)?[ _-]*(?:document|image)?[ _-]*\d*$|img[_ -]?\d|slide \d|folie \d|page \d|layout \d)/i

/** What programs write where nobody wrote anything. */
const PLACEHOLDERS = new Set(
  [
    'untitled', 'untitled document', 'unknown', 'no title', 'title', 'document', 'document title', 'new document', 'blank', 'none', 'null', 'n/a',
    'default', 'template', 'test', 'draft', 'cover', 'presentation', 'report', 'pdf', 'ohne titel', 'unbenannt', 'unbekannt', 'dokument', 'sans titre',
    'naamloos', 'zonder titel', 'bez tytułu', 'bez názvu', 'fără titlu', 'без имени', 'без названия', 'без заглавие', 'без назви', 'документ', '(anonymous)', 'anonymous',
  ],
)

const NOBODY = new Set([
  ...PLACEHOLDERS,
  'administrator', 'admin', 'root', 'user', 'owner', 'author', 'unknown author', 'windows user', 'microsoft', 'microsoft office user', 'microsoft corporation', 'pc', 'hp', 'dell', 'acer', 'asus', 'lenovo',
  'home', 'office', 'guest', 'scanner', 'xerox', 'canon', 'ricoh', 'python-docx', 'autor', 'auteur', 'benutzer', 'gebruiker', 'użytkownik', 'uživatel', 'utilizator', 'пользователь', 'потребител', 'користувач', 'админ', 'user1',
])

const FILE_NAME = /\.(?:indd|docx?|dotx?|docm|qxd|qxp|pdf|p65|pmd|rtf|odt|ott|ai|cdr|pub|tex|dvi|ps|eps|xlsx?|pptx?|odp|html?|wpd|fm|txt|xml|tiff?|jpe?g|png)$/i
const PLACE = /^(?:[a-z]:\\|\\\\|file:|https?:|www\.|\/\w)/i
/** Words joined by marks that nobody puts into a title: `CELEX_32013R0604_EN_TXT`, `A4-Flyer2`. */
const ONE_TOKEN = /^(?=\S*[\d_])[^\s()]+$/

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** Text read in the wrong encoding: replacement and control characters, UTF-8 taken for Latin-1, Cyrillic code pages taken for Latin-1. */
const isMojibake = (text: string): boolean =>
  /[\uFFFD\u0080-\u009F]|[ÃÂÐÑ][\u00A0-\u00BF]|\?{3,}/.test(text) || (text.match(/[À-ÿ]/g)?.length ?? 0) > Math.max(3, lettersIn(text) * 0.6)

/** True for what cannot be a title: nothing, a program's or a file's name, a placeholder, only digits and marks, broken encoding. */
export const isJunkTitle = (text: string): boolean =>
  lettersIn(text) < 3 ||
  PLACEHOLDERS.has(text.toLowerCase().replace(/[\s\d.]+$/, '')) ||
  [MADE_BY_A_PROGRAM, FILE_NAME, PLACE, ONE_TOKEN].some((pattern) => pattern.test(text)) ||
  isMojibake(text)

/** True for what names nobody: a machine's account, a placeholder, a mail address, broken encoding. */
export const isJunkAuthor = (text: string): boolean =>
  lettersIn(text) < 2 || NOBODY.has(text.toLowerCase()) || text.includes('@') || [FILE_NAME, PLACE, ONE_TOKEN].some((pattern) => pattern.test(text)) || isMojibake(text)
