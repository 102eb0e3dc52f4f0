export { isWithoutAnswer, WITHOUT_ANSWER, type Answer, type Answers, type Rows, type Value, type WithoutAnswer } from './answer.ts'
export { fieldsOf, type Condition, type Field, type FieldType, type Form, type FormKind, type Section } from './form.ts'
