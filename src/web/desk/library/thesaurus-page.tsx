/** */ export const ThesaurusPage = () => null
