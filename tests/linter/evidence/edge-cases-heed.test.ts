import { describe } from 'vitest';
import { hears, staysSilent } from './hears.ts';

const firing = {
  warnings: [
    'Careful, the scale may deliver a reading twice.',
    'be aware that the callback can fire before the window is shown',
    'sometimes the weight is a string and sometimes a number',
    'The battery could die during the measurement, so save every minute.',
  ],
  'what is easily forgotten': [
    'umlauts in street names too please',
    'Also test with a list of length 1.',
    "Don't forget the case where both teams have no goals.",
    'read "none" and "-" as missing',
    'a placeholder image for broken covers',
  ],
  'some that differ': [
    "Some recipes don't have a photo, show the logo for those.",
    'Archived boats stay visible but cannot be booked.',
    'parallel exports must wait for each other',
    'ignore gusts under 2 seconds',
  ],
  'a short question with its answer': [
    'Export the tour.\nNo position yet? Show the harbour.',
    'Rank the players. Same score? The younger one wins.',
  ],
  'an order without a comma': [
    'if the scan has no barcode run the text recognition',
    'if the lock was already taken do nothing',
  ],
};

const silent = [
  'It crashes if the shelf is empty, why?',
  'What if we used a map instead',
  'In this case use a heap.',
  'Whenever I save the sketch the formatter runs twice.',
  'The empty div should go.',
  'There are duplicate functions in math.c, merge them.',
  'It looks as if the lens is not in focus.',
  'The deploy fails with exit code 3.',
  'how do I handle null in swift',
  'If this is too much, do the first half.',
  'New filters might be added in the future.',
  'Keep the old tests unless there are better ones.',
];

describe('edge cases brought up in passing', () => {
  describe.each(Object.entries(firing))('%s', (_, texts) => hears('edge_cases', texts));
  staysSilent('edge_cases', silent);
});
