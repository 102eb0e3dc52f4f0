import type { Told } from './told.ts'

export const pl: Told = {
  title: 'Zanim zaczniesz mówić',
  lead: 'Są rzeczy, które być może będziemy musieli przekazać dalej, nawet bez twojej zgody. Mówimy o tym najpierw.',
  choose: 'To ty decydujesz, co nam powiesz. Nie musisz podawać imienia ani nazwiska. Pomoc od tego nie zależy.',
  refusal: {
    free: 'Możesz odmówić. Pomoc będzie taka sama.',
    object: 'W każdej chwili możesz się sprzeciwić. Wtedy rozważymy to razem z tobą.',
    needed: 'Bez tego nie możemy ci pomóc. W każdej chwili możesz zakończyć pomoc.',
    law: 'Wymaga tego od nas prawo. Powiemy ci, kiedy to się stanie, chyba że byłoby to niebezpieczne.',
  },
  duties: {
    'child-in-danger': 'Jeśli dziecko jest w niebezpieczeństwie, być może będziemy musieli powiadomić tych, którzy chronią dzieci.',
    'danger-to-life': 'Jeśli zagrożone jest twoje życie lub życie kogoś innego, być może będziemy musieli wezwać pomoc.',
    'grave-crime': 'Jeśli ktoś planuje lub popełnił ciężkie przestępstwo, być może będziemy musieli powiadomić policję.',
    trafficking: 'Jeśli doszło do handlu ludźmi, być może będziemy musieli powiadomić organy państwa.',
    court: 'Jeśli sąd nakaże nam mówić, być może będziemy musieli odpowiedzieć.',
    illness: 'Niektóre choroby zakaźne być może będzie musiał zgłosić lekarz.',
  },
  purposes: {
    help: { title: 'Pomoc', text: 'Zapisujemy to, czego potrzebujemy, aby ci pomóc.' },
    safety: { title: 'Bezpieczeństwo ludzi', text: 'Korzystamy z tego, co wiemy, gdy zagrożone jest życie twoje lub kogoś innego.' },
    counting: { title: 'Statystyka', text: 'Liczymy, ilu osobom pomogliśmy. Nikt cię tam nie rozpozna.' },
    referral: { title: 'Inna placówka', text: 'Przekazujemy innej placówce to, czego potrzebuje, aby ci pomóc.' },
    'transfer-abroad': { title: 'Inny kraj', text: 'Wysyłamy coś do innego kraju, gdzie może to być słabiej chronione.' },
    authorities: { title: 'Urzędy', text: 'Załatwiamy sprawy w urzędach w twoim imieniu.' },
    family: { title: 'Rodzina', text: 'Rozmawiamy z twoją rodziną.' },
    'story-or-picture': { title: 'Historia lub zdjęcie', text: 'Pokazujemy innym coś o tobie.' },
    research: { title: 'Badania', text: 'Badacze uczą się z tego, co się stało, bez twojego nazwiska.' },
    'legal-claims': { title: 'Twoje roszczenia', text: 'Przechowujemy to, czego może potrzebować sąd lub co może być potrzebne do odszkodowania.' },
    'legal-duty': { title: 'Obowiązki z prawa', text: 'Przekazujemy to, co nakazuje prawo.' },
    archive: { title: 'Przechowywanie akt', text: 'Przechowujemy akta jeszcze przez pewien czas po zakończeniu pomocy, a potem je usuwamy.' },
  },
}
