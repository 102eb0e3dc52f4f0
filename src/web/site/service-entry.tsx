import { dialled, type ListedService, type TelephoneNumber } from '#services'
import { Away, webAddress } from './away.tsx'
import { InWords, wordsFor } from './in-words.tsx'
import { Row, Said } from './record-rows.tsx'
import type { View } from './view.ts'

/** A number to call or a place that helps: what somebody has to know before, and who answers for it. */
export const ServiceEntry = ({ view, service }: { readonly view: View; readonly service: ListedService }) => {
  const { messages: { countries }, formats } = view
  const { names, notes, kind, numbers, website, city, owner = '', source = '', verifiedOn = '', expiresOn = '', sample } = service
  return (
    <li class="service">
      <h3><InWords view={view} said={names} /></h3>
      {wordsFor(view, names)?.text === countries.kinds[kind] ? null : <p class="about"><span>{countries.kinds[kind]}</span></p>}
      {sample ? <p class="notice">{numbers.length > 0 ? countries.sample : countries.sampleService}</p> : null}
      {numbers.map((number) => <Number view={view} number={number} sample={sample} />)}
      {Object.keys(notes).length === 0 ? null : <p><InWords view={view} said={notes} /></p>}
      {city || website ? (
        <dl class="record">
          <Said term={countries.city} words={city} />
          {website ? <Row term={countries.website}><Away view={view} to={website} text={website} /></Row> : null}
        </dl>
      ) : null}
      <p class="note">
        {countries.checked({ owner, date: formats.day(verifiedOn), until: formats.day(expiresOn) })} {countries.source}{' '}
        {webAddress(source) ? <Away view={view} to={source} text={source} /> : <bdi>{source}</bdi>}
      </p>
    </li>
  )
}

const Number = ({ view, number: { number, cost, hours, languages, showsOnBill, toldToAuthorities }, sample }: { readonly view: View; readonly number: TelephoneNumber; readonly sample: boolean }) => {
  const { messages: { countries }, formats } = view
  return (
    <>
      {/* A number that is none is not to be dialled by a touch. */}
      <p class="telephone">{sample ? <bdi>{number}</bdi> : <a href={`tel:${dialled(number)}`} aria-label={countries.call(number)}><bdi>{number}</bdi></a>}</p>
      <dl class="record">
        <Row term={countries.hours}>{hours === '24/7' ? countries.allHours : <InWords view={view} said={hours} />}</Row>
        <Row term={countries.cost}>{typeof cost === 'string' ? countries.costs[cost] : <InWords view={view} said={cost} />}</Row>
        {languages.length === 0 ? null : <Row term={countries.languages}>{formats.list(languages.map(formats.language))}</Row>}
        <Row term={countries.onBill}>{countries.onBills[showsOnBill]}</Row>
        <Row term={countries.told}>{countries.tolds[toldToAuthorities]}</Row>
      </dl>
    </>
  )
}
