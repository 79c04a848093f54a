import {describe, expect, test} from '@jest/globals';
import {spelling} from '../../../src/tokens/variants/spelling.ts';

const pairs = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map(pair => pair.split('>') as [string, string]);

describe('spelling', () => {
  test.each(
    pairs(`
      labor>labour labors>labours labored>laboured laborer>labourer laborers>labourers neighborhood>neighbourhood
      colorful>colourful favorite>favourite favoritism>favouritism honorable>honourable dishonor>dishonour
      unfavorable>unfavourable endeavors>endeavours behavior>behaviour armored>armoured misdemeanor>misdemeanour
      organize>organise organization>organisation organizations>organisations organizer>organiser realized>realised
      industrialization>industrialisation emphasize>emphasise mobilizing>mobilising analyze>analyse
      analyzing>analysing paralyzed>paralysed criticize>criticise ionize>ionise colonizers>colonisers
      traveled>travelled traveler>traveller modeling>modelling counselor>counsellor marvelous>marvellous
      leveled>levelled fulfill>fulfil fulfillment>fulfilment skillful>skilful willful>wilful enrollment>enrolment
      installment>instalment center>centre centers>centres theater>theatre defense>defence offense>offence
      program>programme programs>programmes catalog>catalogue dialog>dialogue judgment>judgement aging>ageing
      plow>plough gray>grey skepticism>scepticism connexion>connection shewn>shown gaol>jail licence>license
      practise>practice régime>regime`),
  )('%s is compared as %s, and that as itself', (american, british) => {
    expect(spelling.formOf(american)).toBe(british);
    expect(spelling.formOf(british) ?? british).toBe(british);
  });

  test.each(
    `prize prizes prized size sized seize seizing seized capsize capsized assize maize baize resize oversized
    belize four hour hours our tour pour court advise advised advice devise revise exercise compromise surprise promise
    honorary honorific humorous humorist laborious laboratory vigorous rigorous odorous coloration glamorous vaporous
    error terror horror mirror minor major author actor factor sector doctor motor pastor visitor governor emperor
    traitor collaborator elaborate decorate favour labour arbor-day tenor honoree corroborate
    meter meters enter center-piece offer other water winter letter member number later matter sober order
    install installed installing installs distilled fulfilled enrolled controlled propelled compelled parallel
    paralleled model travel level cancel excellent intelligent cancellation
    sense tense dense immense expense response condense incense nonsense intense defensive offensive
    dog fog blog log smog analogous pilgrim program-maker programmed programming
    wise rise arise raise noise praise citizen citizens horizon frozen bronze gauze size wizard dozen
    practical practitioner licentious story check tire draft curb disk`
      .trim()
      .split(/\s+/),
  )('%s is no American form', word => {
    expect(spelling.formOf(word) ?? word).toBe(word);
  });

  test('law: a form has no other form', () => {
    for (const word of ['labor', 'organize', 'traveled', 'center', 'connexion', 'fulfillment', 'analyzed']) {
      const form = spelling.formOf(word) as string;
      expect(spelling.formOf(form) ?? form).toBe(form);
    }
  });
});
