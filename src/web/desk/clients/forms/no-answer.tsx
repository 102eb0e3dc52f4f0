import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { isWithoutAnswer, WITHOUT_ANSWER, type Answer } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'

/** The three ways of having no answer, and the way back to a question that nobody has touched. */
export const NoAnswer = ({ label, answer, set }: { readonly label: string; readonly answer: Answer | undefined; readonly set: (answer: Answer | undefined) => void }) => {
  const { clientForm: says } = useClientMessages()
  const why = answer !== undefined && isWithoutAnswer(answer) ? answer.without : undefined
  return (
    <MenuTrigger>
      <Button className="quiet no-answer" aria-label={says.noAnswerTo(label)}>{says.noAnswer}</Button>
      <Popover className="popover">
        <Menu
          className="choices"
          aria-label={says.noAnswerTo(label)}
          selectionMode="single"
          selectedKeys={why === undefined ? [] : [why]}
          onAction={(key) => {
            const without = WITHOUT_ANSWER.find((one) => one === key)
            set(without === undefined ? undefined : { without })
          }}
        >
          {WITHOUT_ANSWER.map((one) => <MenuItem key={one} id={one}>{says.without[one]}</MenuItem>)}
          {answer === undefined ? null : <MenuItem id="nothing">{says.takeAway}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
