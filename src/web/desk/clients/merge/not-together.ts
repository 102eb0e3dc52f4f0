/** Why two files are not put together. */
export type NotTogether = 'the-same' | 'restricted' | 'other-group' | 'went-away' | 'unfinished' | 'unopened'
