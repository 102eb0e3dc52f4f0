/** Platforms as the standard names them, and how people write them. */
const NAMES: readonly (readonly [htcds: string, said: RegExp])[] = [
  ['FacebookMessenger', /\bmessenger\b|месс?енджер/iu],
  ['Facebook', /\bfacebook\b(?!\s*messenger)|фейсбу[кц]/iu],
  ['Instagram', /\binsta(?:gram)?\b|и́?нстагра/iu],
  ['WhatsApp', /\bwhats\s?app\b|в[ао]тс?апп?/iu],
  ['Telegram', /\btelegram\b|т[еэ]л[еэ]грам/iu],
  ['Viber', /\bviber\b|в[аи]йбер/iu],
  ['SnapChat', /\bsnap\s?chat\b/iu],
  ['Line', /^line$/iu],
  ['4Sale', /\b4sale\b/iu],
  ['WeChat', /\bwe\s?chat\b/iu],
  ['QZone', /\bqzone\b/iu],
  ['QQ', /\bqq\b/iu],
  ['TikTok', /\btik\s?tok\b|т[иі]к\s?ток/iu],
  ['Twitter', /\btwitter\b|^x$/iu],
]

const KNOWN = NAMES.map(([, said]) => said)

/** The standard's names for platforms that were written down as people say them; *Other* for what it has none for. */
export const platformsOf = (lines: readonly string[]): readonly string[] => {
  const said = lines.flatMap((line) => line.split(/[,;/|]| and | und | et | i | и | і | й /iu)).map((part) => part.trim()).filter((part) => part !== '')
  const found = NAMES.flatMap(([htcds, pattern]) => (said.some((part) => pattern.test(part)) ? [htcds] : []))
  return said.some((part) => !KNOWN.some((pattern) => pattern.test(part))) ? [...found, 'Other'] : found
}
