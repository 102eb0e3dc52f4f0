import type { AskFirst, NeverInterprets } from '#clients'

/** Why somebody never interprets for a client. A name is compared by its sound: it *may* be theirs. */
export const whyNever: Readonly<Record<NeverInterprets, string>> = {
  refused: 'the client refuses them', 'community-refused': 'of a community that the client refuses', child: 'may be a child of the household', 'travelled-together': 'may have travelled with the client, or been exploited with them',
  suspect: 'may be an alleged perpetrator', 'shut-out': 'may be somebody who is excluded, or may never be told', 'not-signed': 'has not signed confidentiality', 'signature-old': 'confidentiality is to be signed again', ended: 'works with you no more',
}

/** What is asked before somebody interprets. */
export const askWhat: Readonly<Record<AskFirst, string>> = {
  community: 'ask whether they belong to the community that the client refuses', relative: 'ask whether they are the one of this name in the household', language: 'another language than was wished', gender: 'another gender than was wished',
  way: 'another way than was wished',
}
