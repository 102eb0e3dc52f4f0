import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components'
import { useMessages } from '../i18n/use-messages.tsx'

/** Two papers, to be typed from what was printed. Lines and spaces do not matter. */
export const ShareFields = ({ typed, onChange }: { readonly typed: readonly string[]; readonly onChange: (typed: readonly string[]) => void }) => {
  const { recovery: says } = useMessages()
  return typed.map((text, number) => (
    <TextField
      // There are always as many as there were, in this order.
      key={`share ${number + 1}`}
      className="field wide code-field"
      name={`share-${number}`}
      value={text}
      onChange={(value) => onChange(typed.map((other, place) => (place === number ? value : other)))}
      isRequired
      autoComplete="off"
    >
      <Label>{says.share(number + 1)}</Label>
      <Text slot="description" className="hint">{says.shareHint}</Text>
      <TextArea rows={3} spellCheck={false} autoCapitalize="none" translate="no" />
      <FieldError className="wrong" />
    </TextField>
  ))
}
