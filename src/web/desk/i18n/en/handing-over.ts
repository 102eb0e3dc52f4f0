import type { WhyStays } from '../../clients/hand-over/what-stays.ts'

const why: Readonly<Record<WhyStays, string>> = {
  group: 'Not a member of its group. Add them to the group, or choose somebody who is in it.',
  restricted: 'Restricted to readers of whom they are none. One of the readers can name them.',
  'not-seen': 'A file that is not open to you. Somebody to whom it is open can hand it over.',
}

/** All clients of one person, given to another in one step. */
export const handingOver = {
  open: 'Hand over clients',
  openOwn: 'Hand over my clients',
  loading: 'Looking who is in whose hands …',
  none: (name: string) => `No client who is open to you is in the hands of ${name}.`,
  noneOwn: 'No client is in your hands.',
  count: { one: '# client is handed over.', other: '# clients are handed over.' },
  countWhy: 'Whoever else has one of them in hand keeps them in hand. The files stay in their groups, and nobody gets a key by this.',
  to: 'To whom',
  choose: 'Choose somebody',
  chooseWrong: 'Choose to whom.',
  nobody: 'There is nobody else here who may open clients’ files.',
  stay: (name: string) => ({ one: `# of them stays: ${name} is not in its group.`, other: `# of them stay: ${name} is not in their group.` }),
  does: 'Hand them over',
  doing: 'Handing over …',
  cancel: 'Cancel',
  close: 'Close',
  done: (name: string) => ({ one: `# client is in the hands of ${name} now.`, other: `# clients are in the hands of ${name} now.` }),
  doneNone: 'Nobody was handed over.',
  left: { one: '# file was left as it was:', other: '# files were left as they were:' },
  why,
}
