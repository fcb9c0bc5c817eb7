import {expect, it} from 'vitest';
import {BriefError} from '../src/errors.js';

it('a BriefError says by its code what went wrong, and keeps what caused it', () => {
  const cause = new TypeError('invalid byte');
  const error = new BriefError('encoding', 'not UTF-8; save the file as UTF-8', {cause});
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({name: 'BriefError', code: 'encoding', cause});
  expect(String(error)).toBe('BriefError: not UTF-8; save the file as UTF-8');
});
