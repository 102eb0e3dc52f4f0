/** What may go wrong with clients' files: what happened, what was kept, what to do. */
export const registerRefusals = {
  'client-gone': 'This file is not there any more, or no longer for you: it was erased, restricted, or given to somebody else. What you wrote is still on this page.',
  'unknown-staff': 'Somebody you named does not work here any more. Choose again; nothing was changed.',
  'not-ready': 'Nothing can be written in this group now: somebody has left, and it waits for its new key. Ask an administrator to begin it. What you wrote is still here.',
  'not-opened': 'The key of this file does not open. Nothing was changed. Tell an administrator, and name the file.',
  stopped: 'Stopped by you. What was open stays open; nothing of an attachment was kept.',
  'other-file': 'What the server keeps of this attachment is not what was put there. It was not opened. Tell whoever runs the installation.',
  'too-big': 'This is too big. An attachment has at most 200 MB, a text at most four million letters.',
  'attachment-not-found': 'The content of this attachment is not on the server. Attach the file again if you have it.',
  'envelope-refused': 'The server did not accept what was sent, and nothing was written. Load the page again; your draft is kept.',
}
