// The worker in which a PDF is taken apart: it has no keys, no page and no way out but to whoever started it.
import 'pdfjs-dist/build/pdf.worker.mjs'
