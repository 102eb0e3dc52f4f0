import { choiceLabel, codeLabel, codeListOf, formLabels, WITHOUT_ANSWER, type AnyFormLabels, type Labels } from '#clients'
import { PRINTED, printedFields, printedOwn, type PrintedField, type PrintedPart, type PrintWords } from '#clients/export'
import { directionOf } from '#kernel'
import type { PartOfFile } from '../file/form-parts.tsx'

type Said = { readonly labels: Labels; readonly words: PrintWords }

/** The same sign stands before its meaning at the top and beside every question. */
const SIGNS = { 'not-known': '?', 'not-asked': '–', 'not-answered': '×' } as const

const Box = ({ says }: { readonly says: string }) => <span className="sheet-box"><i />{says}</span>

/** What an answer by hand needs: boxes, or lines. */
const ByHand = ({ asked, labels, words, said }: Said & { readonly asked: PrintedField; readonly said: NonNullable<AnyFormLabels['fields']>[string] | undefined }) => {
  switch (asked.kind) {
    case 'yes-no':
      return <span className="sheet-boxes"><Box says={words.answers.yes} /><Box says={words.answers.no} /></span>
    case 'boxes':
      return <span className="sheet-boxes">{asked.codes.map((code) => <Box key={code} says={choiceLabel(labels, asked.field, code)} />)}</span>
    case 'table':
      return (
        <table className="sheet-table">
          <thead><tr>{asked.columns.map(({ name }) => <th key={name} scope="col">{said?.columns?.[name] ?? name}</th>)}</tr></thead>
          <tbody>{Array.from({ length: asked.lines }, (_, line) => <tr key={line}>{asked.columns.map(({ name, type }) => <td key={name}>{type === 'yes-no' ? <span className="sheet-boxes"><Box says={words.answers.yes} /><Box says={words.answers.no} /></span> : null}</td>)}</tr>)}</tbody>
        </table>
      )
    default:
      return <span className="sheet-line" data-kind={asked.kind} />
  }
}

const Question = ({ asked, labels, words, form }: Said & { readonly asked: PrintedField; readonly form: AnyFormLabels | undefined }) => {
  const said = form?.fields?.[asked.field.name]
  return (
    <div className="sheet-question" data-kind={asked.kind}>
      <p className="sheet-label"><b>{said?.label ?? asked.field.name}</b> <span>{said?.why}{asked.kind === 'boxes' && asked.several ? ` ${words.several}` : ''}</span></p>
      <ByHand asked={asked} labels={labels} words={words} said={said} />
      <span className="sheet-without" aria-hidden="true">{WITHOUT_ANSWER.map((why) => <Box key={why} says={SIGNS[why]} />)}</span>
    </div>
  )
}

const Questions = ({ form, fields, ...said }: Said & { readonly form: AnyFormLabels | undefined; readonly fields: readonly PrintedField[] }) => (
  <section className="sheet-part">
    <h3>{form?.label}</h3>
    <div className="sheet-questions">{fields.map((asked) => <Question key={asked.field.name} asked={asked} form={form} {...said} />)}</div>
  </section>
)

const Part = ({ part, ...said }: Said & { readonly part: PrintedPart }) => <Questions form={formLabels(said.labels, part.form)} fields={printedFields(part)} {...said} />

/** What must be reported, in words that are said to the person; and to whom, as far as the organisation wrote it. */
type ReportedDuty = { readonly words: string; readonly to: string | undefined }

const DUTY_LINES = 2
const ROOM_LINES = 2

/** Two sides of A4, black on white, with room to write by hand. `own`: forms of the organisation's own, on a sheet that follows. */
export const IntakeSheet = ({ language, organisation, telephones, duties, own, labels, words }: Said & { readonly own: readonly Pick<PartOfFile, 'of' | 'asked'>[]; readonly duties: readonly ReportedDuty[]; readonly language: string; readonly organisation: string; readonly telephones: readonly string[] }) => (
  <div className="intake-sheet" lang={language} dir={directionOf(language)}>
    <div className="sheet-side">
      <div className="sheet-head">
        <h2>{words.title}</h2>
        <p><b>{organisation}</b>{telephones.length === 0 ? null : <span>{`${words.telephone}: ${telephones.join(', ')}`}</span>}</p>
      </div>
      <p className="sheet-free">{words.free}</p>
      <div className="sheet-two">
        <section className="sheet-frame">
          <h3>{words.ways.title}</h3>
          <dl>
            <div><dt>{words.answers.no}</dt><dd>{words.ways.no}</dd></div>
            {WITHOUT_ANSWER.map((why) => <div key={why}><dt>{SIGNS[why]}</dt><dd>{words.ways[why]}</dd></div>)}
          </dl>
        </section>
        <section className="sheet-frame">
          <h3>{words.duty.title}</h3>
          <p>{words.duty.text}</p>
          {duties.length === 0 ? Array.from({ length: DUTY_LINES }, (_, line) => <span key={line} className="sheet-line" />) : (
            <ul className="sheet-duties">{duties.map(({ words: said, to }) => <li key={`${said} ${to ?? ''}`}>{said}{to === undefined ? null : <> <b dir="auto">{to}</b></>}</li>)}</ul>
          )}
        </section>
      </div>
      {PRINTED[0].map((part) => <Part key={part.form} part={part} labels={labels} words={words} />)}
    </div>
    <div className="sheet-side">
      {PRINTED[1].map((part) => <Part key={part.form} part={part} labels={labels} words={words} />)}
      <Consent labels={labels} words={words} />
      <section className="sheet-part">
        <h3>{words.room}</h3>
        {Array.from({ length: ROOM_LINES }, (_, line) => <span key={line} className="sheet-line" />)}
      </section>
      <div className="sheet-foot">
        {[words.signature, words.placeAndDay, labels.forms.consent.fields.interpreter.label, words.counsellor].map((label) => <p key={label}><span className="sheet-line" />{label}</p>)}
      </div>
      <p className="sheet-kept">{words.kept}</p>
    </div>
    {own.length === 0 ? null : <div className="sheet-side">{own.map(({ of, asked }) => <Questions key={of} form={asked.labels} fields={printedOwn(asked.form)} labels={labels} words={words} />)}</div>}
  </div>
)

/** Consent by purpose: each may be refused by itself. */
const Consent = ({ labels, words }: Said) => {
  const { consent } = labels.forms
  return (
    <section className="sheet-part">
      <h3>{consent.label}</h3>
      <p className="sheet-free">{words.consent}</p>
      <table className="sheet-table">
        <thead><tr><th scope="col">{consent.fields.purpose.label}</th><th scope="col">{consent.fields.recipient.label}</th><th scope="col">{consent.fields.agrees.label}</th></tr></thead>
        <tbody>
          {codeListOf('consent-purposes')?.codes.map(({ code }) => (
            <tr key={code}><th scope="row">{codeLabel(labels, 'consent-purposes', code)}</th><td /><td><span className="sheet-boxes"><Box says={words.answers.yes} /><Box says={words.answers.no} /></span></td></tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
