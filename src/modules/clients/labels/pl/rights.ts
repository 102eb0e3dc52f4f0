import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request'> = {
  'rights-request': {
    label: 'Wniosek dotyczący dokumentacji',
    sections: { request: 'Wniosek', checks: 'Zanim cokolwiek wydamy', outcome: 'Wynik' },
    fields: {
      right: { label: 'Czego dotyczy', why: 'Każde prawo ma własne zasady.' },
      receivedOn: { label: 'Data otrzymania', why: 'Od tego dnia biegnie miesiąc.' },
      requester: { label: 'Kto prosi', why: 'Zagrożeniem może być rodzic, partner lub partnerka.' },
      requesterName: { label: 'Imię i nazwisko', why: 'Aby sprawdzić, czy ta osoba może o to prosić.' },
      mandate: { label: 'Pełnomocnictwo', why: 'Bez niego nikt inny niczego nie otrzyma.' },
      what: { label: 'Własnymi słowami', why: 'Aby odpowiedzieć na to, o co proszono.' },
      identityChecked: { label: 'Sprawdzono tożsamość', why: 'Kopii w niepowołanych rękach nie da się odzyskać.' },
      freeOfPressure: { label: 'Prosi bez nacisku', why: 'Ktoś może zmuszać do tej prośby.' },
      safeKeeping: { label: 'Ma na to bezpieczne miejsce', why: 'Kopia, którą ktoś znajdzie, może być niebezpieczna.' },
      othersBlackedOut: { label: 'Zakryto dane innych osób', why: 'Inni też mają prawa.' },
      toldOfClaims: { label: 'Wie, co usunięcie zmieni w roszczeniach', why: 'Dowody do wynagrodzenia lub odszkodowania mogą przepaść na zawsze.' },
      outcome: { label: 'Wynik', why: 'Osoba ma prawo do odpowiedzi.' },
      until: { label: 'Ograniczono do dnia', why: 'Aby nie trwało to wiecznie.' },
      reason: { label: 'Powód', why: 'Odmowa go wymaga, prostymi słowami.' },
      complaintRoute: { label: 'Gdzie złożyć skargę', why: 'Osobę trzeba o tym powiadomić.' },
      answeredOn: { label: 'Data odpowiedzi', why: 'Aby było widać, że dotrzymano terminu.' },
    },
  },
}
