/** Numbers of the built-in formats of SpreadsheetML that show a date (ECMA-376, 18.8.30, and what East Asian editions add). */
const isBuiltIn = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || (id >= 57 && id <= 58)

/** Whether a format shows a date, by its number or by its own code: `dd/mm/yyyy`, `[$-419]d mmmm yyyy`. */
export const isDateFormat = (id: number, code: string | undefined): boolean => {
  if (code === undefined) return isBuiltIn(id)
  const plain = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '')
  return /[yd]/iu.test(plain) && !/general/iu.test(plain)
}

const DAY = 86_400_000
/** 1900 counts from here, for the 29 February 1900 that never was: right from March 1900 on, and one day off before. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** 31 December 9999. */
const LAST = 2_958_465

/** The day of a serial number of a sheet, `1999-12-31`; `undefined` for one that is no day. */
export const dayOfSerial = (serial: number, from1904: boolean): string | undefined => {
  const whole = Math.floor(serial)
  if (!Number.isFinite(whole) || whole < (from1904 ? 0 : 1) || whole > LAST || (!from1904 && whole === 60)) return undefined
  const early = !from1904 && whole < 60 ? 1 : 0
  return new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + (whole + early) * DAY).toISOString().slice(0, 10)
}
