/** An entry of the directory is other than before: what was remembered of it is stale. */
export type ServicesChanged = { readonly kind: 'services.changed' }
