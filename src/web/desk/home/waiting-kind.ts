/** What may wait for a person. */
export type WaitingKind =
  | 'founding-invite' | 'founding-join' | 'founding-go-on' | 'let-in' | 'recovery-make' | 'recovery-sign' | 'recovery-waits' | 'roster-hear' | 'roster-sign' | 'office-sign' | 'proposal-sign'
  | 'joiner' | 'shut-out' | 'groups-due' | 'groups-shut' | 'invitation-ends' | 'roster-edition'
