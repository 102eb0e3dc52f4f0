export type Advice = 'restore-files' | 'repair-files' | 'reindex' | 'free-disk-space' | 'look-in-log' | 'delete-backups' | 'name-proxies'

/** One thing looked at, and what to do when it is not well. */
export type Check = { readonly check: string; readonly well: boolean; readonly found: string; readonly advice?: Advice }
