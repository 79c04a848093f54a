import {describe, expect, test} from '@jest/globals';
import {acronyms} from '../../../src/tokens/variants/acronyms.ts';

describe('acronyms', () => {
  test.each([
    ['c.p.s.u.', 'cpsu'],
    ['u.s.s.r.', 'ussr'],
    ['u.s.a.', 'usa'],
    ['u.n.', 'un'],
    ['n.a.t.o.', 'nato'],
  ])('%s is compared as %s', (dotted, plain) => {
    expect(acronyms.formOf(dotted)).toBe(plain);
  });

  test.each(['u.s.', 'i.e.', 'e.g.', 'a.m.', 'w.h.o.', 'v.i.', 'cpsu', 'peace', 'www.example.org', '3.5'])(
    '%s stays',
    word => {
      expect(acronyms.formOf(word)).toBeUndefined();
    },
  );
});
