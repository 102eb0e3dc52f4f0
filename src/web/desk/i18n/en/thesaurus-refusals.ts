/** Why a thesaurus was not taken in from a file. In all of these nothing was written. */
export const thesaurusRefusals = {
  'plan-changed': 'The thesaurus, or the file, has changed since this report was made. Nothing was taken in. Make the report anew.',
  'skos-format-unknown': 'The name of the file does not say what it is. Let it end with .ttl, .nt, .rdf or .jsonld, as it was when you fetched it.',
  'skos-looks-otherwise': 'The file is not what its name says. Nothing was taken in.',
  'skos-empty': 'The file is empty. Nothing was taken in.',
  'skos-not-utf8': 'The file is not text in UTF-8. Nothing was taken in. Fetch it again, or save it as UTF-8.',
  'skos-truncated': 'The file breaks off before its end. Nothing was taken in. Fetch it again.',
  'skos-text-endless': 'A single text in the file goes on for more than a million letters. Nothing was taken in.',
  'skos-nested-too-deep': 'The file is nested deeper than any thesaurus is. Nothing was taken in.',
  'skos-entities': 'The file declares words that stand for other words, or for what lies elsewhere. Such files can be traps and are not read. Nothing was taken in.',
  'skos-not-understood': 'The file cannot be understood. Nothing was taken in. Fetch it again, or tell whoever made it.',
  'skos-address-relative': 'The file names its concepts by half an address, and does not say what the other half is. Nothing was taken in.',
  'skos-context-elsewhere': 'The file leaves it to another site to say what its words mean. Nothing is fetched from there, and nothing was taken in. Fetch the file in another form.',
  'skos-too-large': 'There is more in the file than one thesaurus may hold here. Nothing was taken in. Take the languages of the network alone.',
  'skos-too-deep': 'The concepts stand more than a hundred levels deep. Nothing was taken in.',
  'skos-no-concepts': 'There is no concept in this file. Nothing was taken in.',
  'skos-faulty': 'The thesaurus in the file contradicts itself. Nothing was taken in.',
}
