import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request' | 'retention' | 'retention-rule' | 'access-names' | 'copy-review'> = {
  'rights-request': {
    label: 'Cerere privind dosarul',
    sections: { request: 'Cerere', clock: 'Dacă o lună nu ajunge', checks: 'Înainte să dăm ceva', outcome: 'Rezultat' },
    fields: {
      right: { label: 'Ce se cere', why: 'Fiecare drept are regulile lui.' },
      receivedOn: { label: 'Data primirii', why: 'De la această zi curge o lună.' },
      requester: { label: 'Cine cere', why: 'Pericolul poate fi un părinte, un partener sau o parteneră.' },
      requesterName: { label: 'Numele celui care cere', why: 'Ca să verificăm dacă are voie să ceară.' },
      mandate: { label: 'Procură', why: 'Fără ea nimeni altcineva nu primește nimic.' },
      what: { label: 'Cu propriile cuvinte', why: 'Ca să răspundem la ce s-a cerut.' },
      extended: { label: 'Încă două luni', why: 'Legea permite o singură dată, când cererile sunt multe sau grele.' },
      extensionReason: { label: 'De ce durează mai mult', why: 'Persoana trebuie să afle de ce.' },
      extensionToldOn: { label: 'Persoana a aflat la', why: 'Trebuie să afle în prima lună.' },
      identityChecked: { label: 'Identitatea a fost verificată', why: 'O copie ajunsă pe mâini greșite nu mai poate fi luată înapoi.' },
      freeOfPressure: { label: 'Cere fără presiune', why: 'Cineva poate sili persoana să ceară.' },
      safeKeeping: { label: 'Are un loc sigur pentru copie', why: 'O copie găsită de altcineva poate fi periculoasă.' },
      othersBlackedOut: { label: 'Datele altora sunt acoperite', why: 'Și ceilalți au drepturi.' },
      toldOfClaims: { label: 'Știe ce înseamnă ștergerea pentru pretenții', why: 'Dovezile pentru salariu sau despăgubiri se pot pierde pentru totdeauna.' },
      outcome: { label: 'Rezultat', why: 'Persoana are dreptul la un răspuns.' },
      restrictedBecause: { label: 'Temeiul restricției', why: 'O restricție are nevoie de un temei care are sfârșit.' },
      until: { label: 'Restricționat până la', why: 'Ca să nu țină o veșnicie.' },
      reason: { label: 'Motiv', why: 'Un refuz are nevoie de unul, în cuvinte simple.' },
      complaintRoute: { label: 'Unde se poate face plângere', why: 'Persoana trebuie să afle.' },
      answeredOn: { label: 'Data răspunsului', why: 'Ca să se vadă că termenul a fost respectat.' },
      copyGivenOn: { label: 'Data predării', why: 'Cine are o copie află când dosarul este șters.' },
      copyWays: { label: 'Cum s-a predat', why: 'Hârtia și fișierul se păstrează în siguranță în feluri diferite.' },
    },
  },
  retention: {
    label: 'Cât timp se păstrează dosarul',
    fields: {
      decision: { label: 'Ce s-a hotărât', why: 'Niciun dosar nu se șterge singur: hotărăsc oamenii.' },
      decidedOn: { label: 'Data hotărârii', why: 'Timpul curge de la zile care sunt scrise.' },
      keepUntil: { label: 'De păstrat până la', why: 'Și păstrarea mai lungă se încheie.' },
      reason: { label: 'Motiv', why: 'Persoana poate întreba de el.' },
    },
  },
  'retention-rule': {
    label: 'Cât timp se păstrează dosarele aici',
    sections: { rule: 'Regula', source: 'De unde vine' },
    fields: {
      years: { label: 'Ani de la ultimul contact', why: 'Un dosar nu se păstrează mai mult decât e nevoie.' },
      childYears: { label: 'Pentru un copil: ani de la împlinirea a optsprezece ani', why: 'Pretențiile unui copil încep târziu.' },
      freshDays: { label: 'Zile fără nimic nou', why: 'Nu se amintește de un dosar în care cineva încă scrie.' },
      reason: { label: 'Motiv', why: 'Nimeni nu păstrează dosare fără un motiv.' },
      source: { label: 'Lege sau hotărâre', why: 'Ca și alții să poată verifica.' },
      verifiedOn: { label: 'Verificat la', why: 'Legile se schimbă.' },
      until: { label: 'Valabil până la', why: 'Ca regula să fie privită din nou.' },
    },
  },
  'access-names': {
    label: 'Nume în lista de acces',
    fields: {
      reason: { label: 'De ce e nevoie de nume', why: 'Și colegii au drepturi: se cântăresc amândouă.' },
      on: { label: 'Când', why: 'Ca să se vadă mai târziu cine a cerut nume.' },
    },
  },
  'copy-review': { label: 'Ce s-a acoperit pentru o copie' },
}
