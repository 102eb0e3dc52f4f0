export type Sheet = { readonly place: number }
