// Marks a file as an index that was filled to the end. "wsix" in ASCII.
export const APPLICATION_ID = 0x77736978

/**
 * The tables of an index. Rows are numbered without gaps within a document: its first row stands for title, names and description, each
 * further one for a page. `first_row`, `row_count`: where they lie; `change` grows with every document written.
 *
 * - `words` holds where words stand (no text): in each column the exact forms of the text, then its stems, these marked with `=`, so that
 *   no phrase reaches from one into the other. The tokenizer only splits at the spaces put between tokens.
 * - `weights` holds for each row and stem how much the stem weighs there, as a letter before the stem (see `weight-levels.ts`).
 * - `labels` numbers whatever documents are filtered and counted by; `documents.labels` holds such numbers (unsigned, 32 bits, little end first).
 * - `tokens` are the words ever seen, with their skeleton where that is another.
 * - `gone` says which documents were taken out at which change, for those who hold a picture of `documents` in memory.
 */
export const SCHEMA = `
  CREATE TABLE documents (
    key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, change INTEGER NOT NULL,
    first_row INTEGER NOT NULL, row_count INTEGER NOT NULL, pages INTEGER NOT NULL, access INTEGER NOT NULL, date INTEGER NOT NULL,
    work INTEGER NOT NULL, is_original INTEGER NOT NULL, labels BLOB NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL
  );
  CREATE INDEX documents_by_change ON documents (change);
  CREATE TABLE gone (change INTEGER PRIMARY KEY, key INTEGER NOT NULL);
  CREATE TABLE works (code INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
  CREATE TABLE labels (code INTEGER PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, UNIQUE (kind, label));
  CREATE TABLE pages (row INTEGER PRIMARY KEY, rendition TEXT NOT NULL, number INTEGER NOT NULL, language TEXT NOT NULL, body BLOB NOT NULL);
  CREATE TABLE tokens (token TEXT PRIMARY KEY, skeleton TEXT) WITHOUT ROWID;
  CREATE INDEX tokens_by_skeleton ON tokens (skeleton) WHERE skeleton IS NOT NULL;
  CREATE VIRTUAL TABLE words USING fts5(title, names, description, page, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '='");
  CREATE VIRTUAL TABLE weights USING fts5(stem, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
`

/** Before a stem in `words`. No token holds it. */
export const STEM_MARK = '='

/** The tables that can be checked one by one: a fault inside the full-text index itself is found by the first question that meets it. */
export const CHECKED_TABLES = ['documents', 'labels', 'works', 'pages', 'tokens', 'words_data', 'words_idx', 'words_docsize', 'weights_data', 'weights_idx', 'weights_docsize']

/** Reads the root of every table, and those of the full-text index, which a check takes for mere bytes. */
export const TOUCH_ALL = [
  ...['documents', 'gone', 'works', 'labels', 'pages', 'tokens'].map((table) => `SELECT count(*) FROM (SELECT 1 FROM ${table} LIMIT 1)`),
  `SELECT rowid FROM words WHERE words MATCH '"a"' LIMIT 1`,
  `SELECT rowid FROM weights WHERE weights MATCH '"a"' LIMIT 1`,
]
