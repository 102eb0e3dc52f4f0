/** What is meant by a concept of the thesaurus, language by language. */
export const meanings = {
  title: 'Meaning and use, in each language',
  hint: 'Readers see them on the page of the subject, in their own language where it is said in it. Several are written a line each.',
  language: 'Language',
  said: (language: string) => `${language}: written`,
  definition: (language: string) => `What is meant, in ${language}`,
  scopeNote: (language: string) => `What documents it is given to, and which not, in ${language}`,
}
