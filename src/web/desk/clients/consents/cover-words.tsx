import type { Cover } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'

/** What whoever calls or writes must have before their eyes: what to say if another answers, the two words, and whom never to tell. */
export const CoverWords = ({ cover, channel }: { readonly cover: Cover; readonly channel: string }) => {
  const { contacting: says, reaching } = useClientMessages()
  const marks = [cover.watched ? reaching.watched : '', channel === 'call' ? (cover.voicemail ? reaching.voicemail : reaching.noVoicemail) : ''].filter((mark) => mark !== '')
  return (
    <>
      <h3>{says.before}</h3>
      <dl className="facts">
        <div><dt>{reaching.say}</dt><dd dir="auto" translate="no">{cover.ifAnotherAnswers ?? reaching.sayNothing}</dd></div>
        {cover.proofWord === undefined ? null : <div><dt>{reaching.proof}</dt><dd dir="auto" translate="no">{cover.proofWord}</dd></div>}
        {cover.notFreeWord === undefined ? null : <div><dt>{reaching.notFree}</dt><dd dir="auto" translate="no">{cover.notFreeWord}</dd></div>}
        {cover.neverTell.length === 0 ? null : <div><dt className="now">{reaching.neverTell}</dt><dd dir="auto" translate="no">{cover.neverTell.join(' · ')}</dd></div>}
      </dl>
      {marks.length === 0 ? null : <p className="now">{marks.join(' · ')}</p>}
    </>
  )
}
