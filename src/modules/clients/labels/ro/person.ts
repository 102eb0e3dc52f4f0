import type { LabelsOf } from '../labels.ts'

export const person: LabelsOf<'person' | 'intake' | 'household'> = {
  person: {
    label: 'Persoana',
    sections: { names: 'Nume', age: 'Vârstă', self: 'Sex și gen', belonging: 'De unde este persoana', understanding: 'Limbi și accesibilitate', health: 'Sănătate, pentru un serviciu' },
    fields: {
      namelessByWish: { label: 'Nu dorește să își dea numele', why: 'Pentru ajutor nu este nevoie de nume. Așa nu mai întreabă nimeni.' },
      givenName: { label: 'Prenume', why: 'Ca să vorbim cu persoana și să regăsim dosarul. În orice alfabet.' },
      familyName: { label: 'Nume de familie', why: 'Ca să regăsim dosarul. În orice alfabet.' },
      otherNames: { label: 'Alte nume', why: 'Actele, numele vechi și alte scrieri diferă des. Un singur dosar ar trebui să ajungă.', columns: { name: 'Nume', kind: 'Tipul numelui' } },
      codeName: { label: 'Nume de cod', why: 'Ca să vorbim despre persoană acolo unde numele ei nu trebuie auzit.' },
      addressedAs: { label: 'Cum dorește să i se spună', why: 'Fiecare alege cum i se vorbește.' },
      dateOfBirth: { label: 'Data nașterii', why: 'De vârstă depind drepturile și adăpostul. Ajunge anul.' },
      age: { label: 'Vârsta în ani', why: 'Când nu se știe data nașterii.' },
      ageOn: { label: 'Când s-a spus vârsta', why: 'Anii trec. Ziua arată ce vârstă are persoana acum.' },
      ageBasis: { label: 'De unde știm vârsta', why: 'Un act, o evaluare și cuvântul persoanei nu sunt același lucru pentru autorități.' },
      ageInDoubt: { label: 'Ar putea fi copil', why: 'Cât timp există îndoieli, cine poate fi copil este tratat ca un copil.' },
      sex: { label: 'Sex, pentru statistici', why: 'Statisticile se fac pe sexe. Nu spune cine este persoana.' },
      gender: { label: 'Gen, cu propriile cuvinte', why: 'Ca să alegem adăpostul și cuvintele potrivite. Numai ce spune persoana.' },
      orientation: { label: 'Orientare sexuală, dacă o spune', why: 'Nu întrebăm niciodată. Unii o spun pentru că ține de siguranța lor. Nu iese niciodată din acest dosar.' },
      citizenships: { label: 'Cetățenii', why: 'De ele depind șederea, ajutorul consular și drumul spre casă.' },
      stateless: { label: 'Fără cetățenie', why: 'Apatrizii au drepturile lor.' },
      homeCountry: { label: 'Țara de acasă', why: 'Țara pe care persoana o numește acasă. Cetățenia nu o spune.' },
      displacedByWar: { label: 'A plecat din cauza războiului', why: 'Poate avea dreptul la protecție temporară, iar întoarcerea poate fi periculoasă.' },
      languages: { label: 'Limbi, întâi cea mai bună', why: 'Ca să găsim pe cineva cu care să vorbească și să trimitem texte pe care le poate citi.' },
      reads: { label: 'Citește și scrie', why: 'Ce nu se poate citi se spune sau se desenează.' },
      accessNeeds: { label: 'Nevoi de accesibilitate', why: 'Ca această persoană să poată folosi încăperile, apelurile și hârtiile.' },
      accessWords: { label: 'Ce ajută', why: 'Persoana știe cel mai bine.' },
      healthFor: { label: 'Serviciul care trebuie să știe de sănătate', why: 'Despre sănătate scriem numai pentru un serviciu care are nevoie.' },
      health: { label: 'Sănătate, cât îi trebuie serviciului', why: 'Ca serviciul să se poată pregăti. Nimic mai mult.' },
      pregnant: { label: 'Sarcină', why: 'Pentru îngrijire medicală și un loc unde poate sta un bebeluș. Numai dacă un serviciu are nevoie.' },
    },
  },
  intake: {
    label: 'Cum a ajuns persoana la noi',
    fields: {
      cameOn: { label: 'Data', why: 'De la această zi se numără ajutorul.' },
      country: { label: 'Țara în care a cerut ajutor', why: 'Legea acestei țări hotărăște drepturile și obligațiile.' },
      cameThrough: { label: 'Pe ce cale', why: 'Arată ce căi spre ajutor funcționează.' },
      throughWhom: { label: 'Numele instituției', why: 'Ca să putem întreba, dacă persoana este de acord.' },
    },
  },
  household: {
    label: 'Gospodărie și copii',
    fields: {
      maritalStatus: { label: 'Stare civilă', why: 'Contează pentru ședere, pentru copii și pentru a ști de cine să ne ferim.' },
      numberOfChildren: { label: 'Număr de copii', why: 'Ca să ne gândim la copii când planificăm adăpostul și banii.' },
      members: {
        label: 'Familia și cei apropiați',
        why: 'Ca să îi ajutăm pe cei care depind de persoană și să vedem cine poate fi în pericol. Un copil pe care îl ajutăm are dosarul lui.',
        columns: { name: 'Nume', relation: 'Cine este', born: 'Data nașterii', where: 'Unde locuiește', dependent: 'Depinde de persoană', inDanger: 'Poate fi în pericol', file: 'Dosar propriu' },
      },
    },
  },
}
