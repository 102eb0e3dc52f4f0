/** What the desk knows by itself of a file that was attached. */
export const attached = {
  kinds: {
    'application/pdf': 'PDF',
    'image/jpeg': 'Picture (JPEG)', 'image/png': 'Picture (PNG)', 'image/webp': 'Picture (WebP)', 'image/gif': 'Picture (GIF)', 'image/avif': 'Picture (AVIF)', 'image/heic': 'Picture (HEIC)', 'image/tiff': 'Picture (TIFF)',
    'text/plain': 'Text', 'text/csv': 'Table (CSV)',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Document (Word)', 'application/vnd.oasis.opendocument.text': 'Document (OpenDocument)',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Table (Excel)', 'application/vnd.oasis.opendocument.spreadsheet': 'Table (OpenDocument)',
    'audio/mpeg': 'Recording (MP3)', 'audio/mp4': 'Recording (MP4)', 'video/mp4': 'Film (MP4)', 'application/zip': 'Archive (ZIP)', 'application/octet-stream': 'File of a kind that nobody knows',
  },
  fingerprint: 'Fingerprint of the content',
  fingerprintText: 'SHA-256 of the sealed content, in base64url. The desk checks it at every opening: where it differs, nothing is opened.',
  pdf: {
    opening: 'Opening …',
    pages: (title: string) => `Pages of ${title}`,
    page: (number: number, of: number) => `Page ${number} of ${of}`,
    picture: (number: number, title: string) => `Page ${number} of ${title}. What is written on it stands below.`,
    back: 'Page before',
    on: 'Next page',
    text: 'What is written on this page',
    noText: 'Nothing that can be read as text: it may be a scan.',
    pageBroken: 'This page cannot be drawn. The others may be whole; the file itself can be downloaded.',
    refused: {
      'pdf-locked': 'This PDF is locked with a password of its own. It can be downloaded and opened with that password.',
      'pdf-broken': 'This file calls itself a PDF and cannot be read as one. It can be downloaded as it is.',
      'pdf-no-program': 'The part of the desk that draws pages did not come. Is there a connection? Then hide it and show it again.',
    },
  },
}
