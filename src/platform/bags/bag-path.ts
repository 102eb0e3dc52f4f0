/** What Windows takes for a device, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i
/** Signs that some system cannot have in a name, or reads as something else. */
const FORBIDDEN = /[\p{Cc}\u2028\u2029\\:*?"<>|]/u

const isPlainSegment = (segment: string): boolean =>
  segment !== '' && segment !== '.' && segment !== '..' && !/[. ]$/.test(segment) && !segment.startsWith('~') && !DEVICE.test(segment) && !FORBIDDEN.test(segment) && Buffer.byteLength(segment) <= 255

/** Whether a path, its parts parted by `/`, stays below its folder and means the same file on every system. */
export const isPlainPath = (path: string): boolean => path.length <= 1000 && path.isWellFormed() && path.split('/').every(isPlainSegment)

/** Equal for paths that some systems take for one: those that differ by capitals or by how their accents are written. */
export const foldPath = (path: string): string => path.normalize('NFKC').toLowerCase().normalize('NFKC')

/** A path as a manifest spells it (RFC 8493, 2.1.3): line ends and the percent sign are encoded. */
export const encodePath = (path: string): string => path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** The path that a manifest means. Nothing else is encoded there, so nothing else is read. */
export const decodePath = (text: string): string => text.replaceAll(/%0D/gi, '\r').replaceAll(/%0A/gi, '\n').replaceAll('%25', '%')
