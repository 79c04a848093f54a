// British form: American or older form. Our own compilation, every pair written out, so that it can be read as it is.
const PAIRS: Readonly<Record<string, string>> = {
  // -er, -re
  centre: 'center', centres: 'centers', centred: 'centered', centring: 'centering', theatre: 'theater',
  theatres: 'theaters', fibre: 'fiber', fibres: 'fibers', calibre: 'caliber', sombre: 'somber', spectre: 'specter',
  spectres: 'specters', lustre: 'luster', sabre: 'saber', sabres: 'sabers', sceptre: 'scepter', sepulchre: 'sepulcher',
  meagre: 'meager', litre: 'liter', litres: 'liters', kilometre: 'kilometer', kilometres: 'kilometers',
  centimetre: 'centimeter', centimetres: 'centimeters', millimetre: 'millimeter', millimetres: 'millimeters',
  manoeuvre: 'maneuver', manoeuvres: 'maneuvers', manoeuvred: 'maneuvered', manoeuvring: 'maneuvering',
  reconnoitre: 'reconnoiter', epicentre: 'epicenter', ochre: 'ocher', mitre: 'miter', saltpetre: 'saltpeter',
  // -ense, -ence; noun and verb as one
  defence: 'defense', defences: 'defenses', defenceless: 'defenseless', offence: 'offense', offences: 'offenses',
  pretence: 'pretense', pretences: 'pretenses', license: 'licence', licenses: 'licences', practice: 'practise',
  practices: 'practises', practiced: 'practised', practicing: 'practising',
  // -og, -ogue
  analogue: 'analog', analogues: 'analogs', catalogue: 'catalog', catalogues: 'catalogs', catalogued: 'cataloged',
  cataloguing: 'cataloging', dialogue: 'dialog', dialogues: 'dialogs', monologue: 'monolog', prologue: 'prolog',
  epilogue: 'epilog', demagogue: 'demagog', demagogues: 'demagogs', pedagogue: 'pedagog',
  // programme and its like
  programme: 'program', programmes: 'programs', gramme: 'gram', grammes: 'grams', kilogramme: 'kilogram',
  kilogrammes: 'kilograms',
  // judgement, ageing
  judgement: 'judgment', judgements: 'judgments', acknowledgement: 'acknowledgment',
  acknowledgements: 'acknowledgments', abridgement: 'abridgment', ageing: 'aging', likeable: 'likable',
  // ae, oe, ou, and others
  aesthetic: 'esthetic', aesthetics: 'esthetics', anaemia: 'anemia', anaemic: 'anemic', anaesthetic: 'anesthetic',
  archaeology: 'archeology', archaeological: 'archeological', encyclopaedia: 'encyclopedia',
  encyclopaedias: 'encyclopedias', haemorrhage: 'hemorrhage', haemoglobin: 'hemoglobin', foetus: 'fetus',
  gynaecology: 'gynecology', paediatric: 'pediatric', diarrhoea: 'diarrhea', leukaemia: 'leukemia',
  mould: 'mold', moulds: 'molds', moulded: 'molded', moulding: 'molding', smoulder: 'smolder',
  smouldering: 'smoldering', plough: 'plow', ploughs: 'plows', ploughed: 'plowed', ploughing: 'plowing',
  ploughshare: 'plowshare', ploughshares: 'plowshares', grey: 'gray', greys: 'grays', greyish: 'grayish',
  cosy: 'cozy', sceptic: 'skeptic', sceptics: 'skeptics', sceptical: 'skeptical', scepticism: 'skepticism',
  sulphur: 'sulfur', sulphuric: 'sulfuric', aluminium: 'aluminum', moustache: 'mustache', moustaches: 'mustaches',
  pyjamas: 'pajamas', artefact: 'artifact', artefacts: 'artifacts', axe: 'ax', woollen: 'woolen', woollens: 'woolens',
  jewellery: 'jewelry', jeweller: 'jeweler',
  instalment: 'installment', instalments: 'installments',
  // older British
  connection: 'connexion', connections: 'connexions', reflection: 'reflexion', reflections: 'reflexions',
  inflection: 'inflexion', inflections: 'inflexions', show: 'shew', shows: 'shews', showed: 'shewed', shown: 'shewn',
  showing: 'shewing', jail: 'gaol', jails: 'gaols', jailed: 'gaoled', jailer: 'gaoler', jailers: 'gaolers',
  dispatch: 'despatch', dispatches: 'despatches', dispatched: 'despatched', dispatching: 'despatching',
  surprise: 'surprize', surprised: 'surprized', inquire: 'enquire', inquires: 'enquires', inquired: 'enquired',
  inquiring: 'enquiring', inquiry: 'enquiry', inquiries: 'enquiries', inquirer: 'enquirer', entrust: 'intrust',
  entrusted: 'intrusted', enclose: 'inclose', enclosed: 'inclosed', enclosure: 'inclosure',
  // accents that come and go
  role: 'rôle', roles: 'rôles', regime: 'régime', regimes: 'régimes', elite: 'élite', elites: 'élites',
  naive: 'naïve', cafe: 'café', premiere: 'première', debris: 'débris', detente: 'détente', cliche: 'cliché',
  cliches: 'clichés', communique: 'communiqué', communiques: 'communiqués',
}; // biome-ignore format: one table

/** Words of no rule: the form under which each is compared. */
export const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(PAIRS).map(([form, variant]) => [variant, form]),
);
