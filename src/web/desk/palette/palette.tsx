import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Autocomplete, Dialog, Header, Heading, Input, Label, Menu, MenuItem, MenuSection, SearchField, useFilter, type Key } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { usePeople } from '../people/use-people.ts'
import { placesFor } from '../shell/places-for.ts'
import { commandsFor } from './commands.ts'
import './palette.css'

type Item = { readonly id: string; readonly label: string; readonly beside: string; readonly run: () => void }

/** Places, actions and people, found by typing; arrow keys choose, Enter goes. */
export const Palette = ({ session, close }: { readonly session: SessionShown; readonly close: () => void }) => {
  const { access, notices } = useDesk()
  const { palette: says, places, people: words } = useMessages()
  const inWords = useRefusal()
  const router = useRouter()
  const { people = [] } = usePeople(session)
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true })
  const signOut = async (): Promise<void> => {
    const out = await access.signOut()
    if (!out.ok) notices.tell({ says: inWords(out.refusal) })
  }
  const sections = [
    { id: 'places', label: says.places, items: placesFor(session).map(({ to, label }): Item => ({ id: to, label: places[label], beside: '', run: () => void router.navigate({ to }) })) },
    {
      id: 'actions',
      label: says.actions,
      items: commandsFor(session).map((command): Item => ({
        id: command.id,
        label: says[command.id],
        beside: '',
        run: () => {
          if ('to' in command) void router.navigate({ to: command.to, search: 'make' in command ? { make: true } : 'find' in command ? { find: true } : {} })
          else if (command.id === 'lock') void access.lock('asked')
          else void signOut()
        },
      })),
    },
    { id: 'people', label: says.people, items: people.map(({ id, name, standing }): Item => ({ id, label: name, beside: words.standings[standing], run: () => void router.navigate({ to: '/people', search: { at: id } }) })) },
  ].filter(({ items }) => items.length > 0)
  const all = useMemo(() => new Map(sections.flatMap(({ items }) => items.map((item) => [item.id, item]))), [sections])
  const go = (key: Key): void => {
    close()
    all.get(String(key))?.run()
  }
  return (
    <Dialog className="dialog">
      <Heading slot="title">{says.title}</Heading>
      <Autocomplete filter={contains}>
        <SearchField className="field wide" autoFocus>
          <Label>{says.label}</Label>
          <Input />
        </SearchField>
        <Menu className="commands" aria-label={says.title} onAction={go} renderEmptyState={() => <p className="hint">{says.none}</p>}>
          {sections.map(({ id, label, items }) => (
            <MenuSection key={id} id={id}>
              <Header>{label}</Header>
              {items.map((item) => (
                <MenuItem key={item.id} id={item.id} textValue={item.label} className="command">
                  <span>{item.label}</span>
                  {item.beside === '' ? null : <span className="hint">{item.beside}</span>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}
