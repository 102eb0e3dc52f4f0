/** Digits that are read aloud, in their groups. `large`: to be seen from the back of a hall. */
export const Digits = ({ spoken, large = false }: { readonly spoken: string; readonly large?: boolean }) => (
  <ol className={large ? 'digits hall' : 'digits small'} translate="no">{spoken.split(' ').map((group, place) => <li key={`${place} ${group}`}>{group}</li>)}</ol>
)
