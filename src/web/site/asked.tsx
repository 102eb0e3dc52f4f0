const HAS_QUOTES = /["“”„«»]/

/** What somebody searched for, in quotation marks; as it was typed when it brings its own. */
export const Asked = ({ words }: { readonly words: string }) => (HAS_QUOTES.test(words) ? <bdi class="asked">{words}</bdi> : <q class="asked" dir="auto">{words}</q>)
