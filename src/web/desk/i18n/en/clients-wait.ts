/** What waits of clients, on the page at the beginning. Never a name, and nothing of what a file says. */
export const clientsWait = {
  title: 'What waits of my clients',
  looking: 'Looking through your clients’ files …',
  drafts: { one: '# thing that you wrote is not saved yet.', other: '# things that you wrote are not saved yet.' },
  tasks: { one: '# task is due.', other: '# tasks are due.' },
  again: { one: 'A consent is to be asked again.', other: '# consents of one person are to be asked again.' },
  more: (number: string) => `And of ${number} more of your clients.`,
  look: 'Look',
  goOn: 'Go on',
  open: 'Open the file',
}
