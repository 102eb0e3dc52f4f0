import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button, Input, Label, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components'
import { useMessages } from '../i18n/use-messages.tsx'

/** One line of a list. `says`: what stands under the name, and is found by typing too. `waits`: something is to be done. */
export type Row = { readonly id: string; readonly name: string; readonly says: string; readonly waits?: boolean }

type Props = {
  readonly label: string
  /** What one types to find a line. */
  readonly find?: string
  readonly rows: readonly Row[]
  readonly chosen: string | undefined
  readonly choose: (id: string | undefined) => void
  /** What stands in place of the detail while nothing is chosen. */
  readonly nothing: string
  readonly above?: ReactNode
  /** The detail of what is chosen. */
  readonly children?: ReactNode
}

/** So many lines are read at a glance; more than that want a way to look for one. */
const AT_A_GLANCE = 6

/** A list, and beside it what is chosen; on a narrow screen one after the other. Arrow keys walk the list, typing finds a line. */
export const ListAndDetail = ({ label, find, rows, chosen, choose, nothing, above, children }: Props) => {
  const { people: says } = useMessages()
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true })
  const [words, setWords] = useState('')
  const detail = useRef<HTMLDivElement>(null)
  const came = useRef(chosen)
  useEffect(() => {
    if (came.current === chosen) return
    came.current = chosen
    // On a narrow screen the list gives way: whoever chose something must not be left nowhere.
    const list = detail.current?.parentElement?.querySelector('.many')
    if (chosen !== undefined && list instanceof HTMLElement && list.offsetParent === null) detail.current?.focus()
  }, [chosen])
  const shown = rows.filter(({ name, says: more }) => words.trim() === '' || contains(`${name} ${more}`, words.trim()))
  return (
    <div className="split" data-chosen={children === undefined || children === null ? undefined : ''}>
      <div className="many">
        {above}
        {rows.length > AT_A_GLANCE || words !== '' ? (
          <SearchField className="field" value={words} onChange={setWords}>
            <Label>{find ?? says.filter}</Label>
            <Input />
          </SearchField>
        ) : null}
        <ListBox
          className="lines-of"
          aria-label={label}
          items={shown}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen === undefined ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [first] = keys === 'all' ? [] : [...keys]
            if (first !== undefined) choose(String(first))
          }}
          renderEmptyState={() => <p className="hint">{says.noneFound}</p>}
        >
          {({ id, name, says: more, waits }) => (
            <ListBoxItem id={id} textValue={`${name} ${more}`} className="line-of" data-waits={waits === true ? '' : undefined}>
              <span className="called">{name}</span>
              <span className="more">{more}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
      <div className="one" ref={detail} tabIndex={-1}>
        {children === undefined || children === null ? <p className="lead">{nothing}</p> : (
          <>
            <Button className="quiet back" onPress={() => choose(undefined)}>{says.back}</Button>
            {children}
          </>
        )}
      </div>
    </div>
  )
}
