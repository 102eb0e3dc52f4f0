/** Letters in groups of so many: people copy four at a time. */
export const inGroups = (text: string, size = 4): string => text.replaceAll(/[\s-]/g, '').match(new RegExp(`.{1,${size}}`, 'gu'))?.join(' ') ?? ''

/** The secret in an `otpauth://` address, as an authenticator takes it when it is typed. */
export const secretIn = (address: string): string => URL.parse(address)?.searchParams.get('secret') ?? ''
