import { describe, expect, it } from 'vitest';
import { originProblem, originsIn, refusedOrigin } from './originLines.js';

describe('origins, one on each line', () => {
  it('are read without empty lines and spaces around them', () => {
    expect(originsIn(' https://a.example \n\nloopback\n')).toEqual(['https://a.example', 'loopback']);
  });

  it('are none when nothing is written', () => {
    expect(originsIn(' \n ')).toEqual([]);
  });

  it('have what is wrong with them said by the line it stands on, empty lines counted', () => {
    const refused = { field: undefined, message: 'Origins[1]: write an origin.' };
    expect(originProblem(refused, 'https://a.example\n\nshop.example')).toBe('Line 3: write an origin.');
  });

  it('have what is wrong with all of them said as it is', () => {
    expect(originProblem({ field: 'origins', message: 'Too many.' }, '')).toBe('Too many.');
  });

  it('are not blamed for another field, or while nothing is wrong', () => {
    expect(originProblem({ field: 'name', message: 'Write a name.' }, 'loopback')).toBeUndefined();
    expect(originProblem(undefined, 'loopback')).toBeUndefined();
    expect(refusedOrigin({ field: undefined, message: 'Somebody else did.' })).toBeUndefined();
  });
});
