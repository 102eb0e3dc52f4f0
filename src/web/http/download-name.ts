const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * `Content-Disposition` for a download (RFC 6266, RFC 8187): a plain ASCII name for old clients, the full name beside it.
 * Control signs, path separators and marks that reverse the order of letters never get in.
 */
export const attachmentNamed = (name: string): string => {
  const clean = name.normalize('NFC').replace(/[\p{Cc}\p{Cf}/\\:]+/gu, ' ').trim().slice(0, 180) || 'document'
  const plain = clean.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[^A-Za-z0-9 ._()-]+/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encode(clean)}`
}
