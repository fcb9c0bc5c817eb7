import {describe, expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {boilerplateOf} from '../../src/select/boilerplate.js';
import {findPhrases} from '../../src/text/phrases/find-phrases.js';

describe('boilerplateOf', () => {
  test.each([
    ['is a by-line', 'By Anna Berg and Carl Holm.', 'By the river stands an old mill.'],
    ['is a time stamp', 'PUBLISHED: 14:11 EST, 25 October 2013.', 'The council published its plan in 2013.'],
    ['is a credit of a picture', 'Photo courtesy of the county archive.', 'Photographs of the mill hang in the hall.'],
    ['is a credit of a picture', 'The miller (left) waits for the judge.', 'The miller left the court in silence.'],
    ['is a credit of a picture', 'A screenshot of the ledger of 1907.', 'A screenshot can hide what a ledger shows.'],
    ['asks to subscribe or share', 'Subscribe to our letter for free.', 'Readers share their bread with birds.'],
    ['asks to subscribe or share', 'Please contact the harbour office.', 'Nurses contact every island in winter.'],
    [
      'asks to subscribe or share',
      'Two minutes and your feedback help us.',
      'The council asked for feedback on the pier.',
    ],
    ['is a notice of the page', 'All rights reserved by the county.', 'The county reserved the hall for birds.'],
    [
      'speaks of the page, not of its subject',
      'This article is part of a series on mills.',
      'This article of the law is a ban on mills.',
    ],
    ['speaks of the page, not of its subject', 'Note: This post is out of date.', 'The post of the miller is vacant.'],
    [
      'is an aside in parentheses',
      '(Dogs are welcome on the upper floor.)',
      '(Dogs) and (cats) are welcome on the upper floor.',
    ],
    ['points elsewhere', 'If you own a mill, see Selling Flour.', 'If you own a mill, see a lawyer before you sell.'],
    ['points elsewhere', 'See Milling Flour with water and wind.', 'See how the miller grinds her flour.'],
    ['points elsewhere', 'Send feedback to the miller.', 'Mills send flour to the bakers of the valley.'],
    ['points elsewhere', 'Keep reading to meet the miller.', 'Children who keep reading do better at school.'],
    ['points elsewhere', 'Learn more about mills in our archive.', 'Children learn best in the morning.'],
    [
      'only announces what the article does',
      'In this post we will look at mills.',
      'In this town we found nine mills.',
    ],
    [
      'only announces what the article does',
      'Before we start, a word about the mill.',
      'Before we started the mill, we asked the miller.',
    ],
    [
      'says only that something happened',
      'A remarkable change has occurred in milling.',
      'A fire destroyed the mill that has stood since 1907.',
    ],
    ['is a thank-you', 'Thank you, Anna and the harbour office.', 'Props를 컴포넌트에 전달하면 됩니다.'],
    ['is a thank-you', 'Many thanks to Anna for her pictures.', 'Thanks to the new pump the mill survived.'],
    [
      'is a commit or a list of changes',
      'fix(parser): keep the last line.',
      'The fix keeps the last line of the file.',
    ],
    ['has "click"', 'Click the red button and wait.', 'Dolphins find each other by clicks.'],
    ['is an address of a page', 'https://example.org/mills', 'The page https://example.org lists mills.'],
  ])('%s', async (reason, caught, missed) => {
    const english = await loadLanguage('en');
    expect(boilerplateOf(caught, findPhrases(caught, english))).toBe(reason);
    expect(boilerplateOf(missed, findPhrases(missed, english))).toBeUndefined();
  });
});
