/** An organisation was made, or other things are said of one: pages that show organisations are to be drawn anew. */
export type NetworkChanged = { readonly kind: 'network.changed' }
