import type {VariantList} from '../variant-list.ts';

// Spellings of one name in English print of the twentieth century, our own compilation. Not here: names that a place
// or a person changed (Peking, Leningrad), which are a judgement, and so belong in a list of the user's own.
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    romania: 'rumania roumania',
    romanian: 'rumanian roumanian',
    romanians: 'rumanians roumanians',
    vietnam: 'viet-nam',
    vietnamese: 'viet-namese',
    indochina: 'indo-china',
    indochinese: 'indo-chinese',
    korea: 'corea',
    korean: 'corean',
    koreans: 'coreans',
    yugoslavia: 'jugoslavia yugo-slavia jugo-slavia',
    yugoslav: 'jugoslav yugo-slav jugo-slav',
    yugoslavs: 'jugoslavs yugo-slavs jugo-slavs',
    yugoslavian: 'jugoslavian',
    czechoslovakia: 'czecho-slovakia',
    czechoslovak: 'czecho-slovak',
    czechoslovakian: 'czecho-slovakian',
    serbia: 'servia',
    serbian: 'servian',
    byelorussia: 'belorussia bielorussia',
    byelorussian: 'belorussian bielorussian',
    estonia: 'esthonia',
    estonian: 'esthonian',
    kirghizia: 'kirgizia kirghizstan kirgizstan',
    kazakhstan: 'kazakstan',
    tajikistan: 'tadzhikistan tadjikistan',
    azerbaijan: 'azerbaidzhan azerbaidjan',
    tibet: 'thibet',
    tibetan: 'thibetan',
    jakarta: 'djakarta',
    indonesia: 'indonezia',
    muslim: 'moslem',
    muslims: 'moslems',
    tsar: 'czar tzar',
    tsars: 'czars tzars',
    tsarist: 'czarist tzarist',
    tsarism: 'czarism tzarism',
    khrushchev: 'khrushchov khruschev khrushchyov krushchev',
    trotsky: 'trotzky trotski',
    bukharin: 'boukharin',
    tolstoy: 'tolstoi',
    gandhi: 'ghandi',
    'tse-tung': 'tsetung',
  }).flatMap(([form, variants]) => variants.split(' ').map(variant => [variant, form] as const)),
);

/** Names of places, peoples and persons that are written in several ways: `Rumania` as `Romania`. */
export const names = {
  name: 'names',
  about:
    'Spellings of one name: Rumania and Roumania as Romania, Viet Nam and Viet-Nam as Vietnam, Jugoslavia as ' +
    'Yugoslavia, czar as tsar. Names that were changed (Peking, Beijing) are left to a list of your own.',
  formOf: word => NAMES.get(word),
  phrases: [
    ['viet nam', 'vietnam'],
    ['indo china', 'indochina'],
    ['indo chinese', 'indochinese'],
    ['yugo slavia', 'yugoslavia'],
    ['czecho slovakia', 'czechoslovakia'],
    ['mao tse tung', 'mao-tse-tung'],
    ['mao tse-tung', 'mao-tse-tung'],
    ['ho chi minh', 'ho-chi-minh'],
    ['ho chi-minh', 'ho-chi-minh'],
  ],
} as const satisfies VariantList;
