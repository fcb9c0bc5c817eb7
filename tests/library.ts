/** An article that says what happens and why it matters. */
export const library = `---
title: The library opens on Sundays
tags: [libraries]
---

The town library will open on Sundays from March. Three quarters of its visitors work on weekdays and had asked for it in a survey last year.

The county pays 40,000 euros a year for staff and heating. As a result, the branch in Elm Street closes one hour earlier from Monday to Friday.

## What readers say

Families with school children gain the most, because they rarely find the time during the week. This is why 900 people signed the petition.

## Why it matters

A library that opens only on weekdays puts families at risk of losing the habit of reading together. Longer hours benefit everyone whose job leaves no time before six in the evening.
`;
