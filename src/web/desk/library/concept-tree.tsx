import { useState } from 'react'
import { Button, Collection, Tree, TreeItem, TreeItemContent, useDragAndDrop, type Key } from 'react-aria-components'
import { useMessages } from '../i18n/use-messages.tsx'
import { keysOf, placeOf, type Branch } from './tree.ts'

type Move = { readonly slug: string; readonly from: string | undefined; readonly to: string | undefined }

type Props = {
  readonly branches: readonly Branch[]
  /** All of it lies open: it is what was found. */
  readonly isFound: boolean
  readonly chosen: string | undefined
  readonly choose: (slug: string) => void
  /** None: whoever sits here may not. */
  readonly move: ((move: Move) => void) | undefined
}

/** The tree of concepts, by keyboard and by pointer. A concept is moved by its handle: dragged, or pressed and then placed with the arrow keys. */
export const ConceptTree = ({ branches, isFound, chosen, choose, move }: Props) => {
  const { thesaurus } = useMessages()
  const [open, setOpen] = useState<Iterable<Key>>([])
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: move === undefined,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': placeOf(String(key)).slug })),
    getAllowedDropOperations: () => ['move'],
    // Order is the alphabet's: a concept is put on another one, or between those at the top, which makes it one of them.
    getDropOperation: (target) => (target.type === 'item' && (target.dropPosition === 'on' || placeOf(String(target.key)).parent === undefined) ? 'move' : 'cancel'),
    onMove: ({ keys, target }) => {
      const at = placeOf(String(target.key))
      const to = target.dropPosition === 'on' ? at.slug : at.parent
      for (const key of keys) {
        const { slug, parent } = placeOf(String(key))
        if (parent !== to && slug !== to) move?.({ slug, from: parent, to })
      }
    },
  })
  const renderBranch = ({ key, name, children, slug }: Branch) => (
    <TreeItem id={key} textValue={name} className="concept">
      <TreeItemContent>
        {({ hasChildItems }) => (
          <>
            {move === undefined ? null : <Button slot="drag" className="quiet handle" aria-label={thesaurus.drag(name)}>⠿</Button>}
            {hasChildItems ? <Button slot="chevron" className="quiet chevron"><span aria-hidden="true">›</span></Button> : <span className="chevron" />}
            <span data-chosen={slug === chosen ? '' : undefined}>{name}</span>
          </>
        )}
      </TreeItemContent>
      <Collection items={children}>{renderBranch}</Collection>
    </TreeItem>
  )
  return (
    <Tree
      aria-label={thesaurus.tree}
      className="tree"
      items={branches}
      selectionMode="none"
      onAction={(key) => choose(placeOf(String(key)).slug)}
      expandedKeys={isFound ? keysOf(branches) : open}
      onExpandedChange={setOpen}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => (isFound ? thesaurus.noneFound : thesaurus.none)}
    >
      {renderBranch}
    </Tree>
  )
}
