import { describe } from 'vitest';
import { hears, staysSilent } from './hears.ts';

const firing = {
  'what never happens': [
    'The tide table must never skip a low water.',
    'Make sure that the mixer does not lose the fader positions.',
    "The stopwatch shouldn't jump anymore after a lap.",
    'No draft may be visible to students before the exam.',
  ],
  'what is still there': [
    'The chosen seat has to survive a page reload.',
    'make it so the tray remembers its width after a restart',
    'Old permalinks have to keep working.',
    'Archives written by 2.x must still parse.',
  ],
  'what is gone': [
    'gradle build has to end without a single warning',
    'There must be no duplicates in the mailing list.',
    'the goal is zero downtime during the switch',
    'no console errors when the map is panned',
  ],
  'what is the same for each': [
    'every row of the ledger must end up in the archive',
    'All cards have to have the same height.',
    'Make sure each chapter has a number.',
    'the sum on page one and the total in the footer have to match',
  ],
  'what an act brings about': [
    'Clicking the last thumbnail goes back to the first photo.',
    'as a teacher i should see the grades without the pupil numbers',
    'deleting a track also removes its waveform from the cache',
  ],
  'how it is checked': [
    'verify your changes by starting the emulator',
    'Run `swift test` and fix all failures.',
    'Can you make sure that the export never drops a comma?',
    'Tests: empty basket, one apple, two coupons',
    'A smoke test that opens the door and reads the sensor.',
    'below 4 mA over ten minutes and I am happy',
  ],
};

const silent = [
  'we have 71% coverage at the moment',
  'When I open the album it shows a blank page.',
  'The message says "device not found".',
  'Our definition of done is in the wiki.',
  "If anything is unclear I'm happy to help.",
  'Do not add a second camera until the first one is calibrated.',
  'Put the price at the end of each row.',
  'Save the scan as a lossless image.',
  'The stream has exactly-once semantics.',
  'Bump the heap limit to 6 GB.',
  'The nickname is at most 20 chars.',
  'The game already runs on Android and has three levels.',
  'Only once I have seen the plan, write the code.',
];

describe('success criteria in other words', () => {
  describe.each(Object.entries(firing))('%s', (_, texts) => hears('success_criteria', texts));
  staysSilent('success_criteria', silent);
});
