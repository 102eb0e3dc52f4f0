import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request'> = {
  'rights-request': {
    label: 'Cerere privind dosarul',
    sections: { request: 'Cerere', checks: 'Înainte să dăm ceva', outcome: 'Rezultat' },
    fields: {
      right: { label: 'Ce se cere', why: 'Fiecare drept are regulile lui.' },
      receivedOn: { label: 'Data primirii', why: 'De la această zi curge o lună.' },
      requester: { label: 'Cine cere', why: 'Pericolul poate fi un părinte, un partener sau o parteneră.' },
      requesterName: { label: 'Numele celui care cere', why: 'Ca să verificăm dacă are voie să ceară.' },
      mandate: { label: 'Procură', why: 'Fără ea nimeni altcineva nu primește nimic.' },
      what: { label: 'Cu propriile cuvinte', why: 'Ca să răspundem la ce s-a cerut.' },
      identityChecked: { label: 'Identitatea a fost verificată', why: 'O copie ajunsă pe mâini greșite nu mai poate fi luată înapoi.' },
      freeOfPressure: { label: 'Cere fără presiune', why: 'Cineva poate sili persoana să ceară.' },
      safeKeeping: { label: 'Are un loc sigur pentru copie', why: 'O copie găsită de altcineva poate fi periculoasă.' },
      othersBlackedOut: { label: 'Datele altora sunt acoperite', why: 'Și ceilalți au drepturi.' },
      toldOfClaims: { label: 'Știe ce înseamnă ștergerea pentru pretenții', why: 'Dovezile pentru salariu sau despăgubiri se pot pierde pentru totdeauna.' },
      outcome: { label: 'Rezultat', why: 'Persoana are dreptul la un răspuns.' },
      until: { label: 'Restricționat până la', why: 'Ca să nu țină o veșnicie.' },
      reason: { label: 'Motiv', why: 'Un refuz are nevoie de unul, în cuvinte simple.' },
      complaintRoute: { label: 'Unde se poate face plângere', why: 'Persoana trebuie să afle.' },
      answeredOn: { label: 'Data răspunsului', why: 'Ca să se vadă că termenul a fost respectat.' },
    },
  },
}
