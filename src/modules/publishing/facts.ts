/** A help sheet is other than before: what was remembered of it is stale. */
export type SheetsChanged = { readonly kind: 'publishing.sheets-changed' }
