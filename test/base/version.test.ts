import {readFileSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import {VERSION} from '../../src/base/version.ts';

test('the version in recipes is the version of the package', () => {
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(VERSION).toBe(version);
});
