import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../../src/linter/vocabulary.ts';
import { COMPONENT_IDS } from '../../src/schemas/component-ids.ts';
import { coloursOf, contrast, THEMES } from './palette.ts';

const TEXT = 4.5;
const CONTROL = 3;
const ground = coloursOf('ground');
const components = coloursOf('component-colours');

test('computes contrast as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('no two components share a letter', () => {
  expect(new Set(Object.values(COMPONENTS).map(({ letter }) => letter)).size).toBe(COMPONENT_IDS.length);
});

for (const theme of THEMES) {
  describe(`in the ${theme} theme`, () => {
    const colour = (name: string) => {
      const value = ground[theme].get(name) ?? components[theme].get(name);
      if (value === undefined) throw new Error(`expected a colour for ${name}`);
      return value;
    };
    const expectContrast = (front: string, back: string, least: number) =>
      expect(contrast(colour(front), colour(back)), `${front} on ${back}`).toBeGreaterThanOrEqual(least);
    const grounds = ['--sl-color-bg', '--rd-sheet', '--sl-color-black', '--sl-color-bg-nav', '--sl-color-bg-sidebar'];

    test.each(COMPONENT_IDS)('%s is readable on paper, on a sheet and on its tint, and its tint under ink', (id) => {
      const name = `--rd-c-${id.replaceAll('_', '-')}`;
      for (const back of [...grounds, `${name}-bg`]) expectContrast(name, back, TEXT);
      // The letter of a component stands on its colour, in the colour of the sheet.
      expectContrast('--sl-color-black', name, TEXT);
      expectContrast('--sl-color-white', `${name}-bg`, TEXT);
    });

    test('all eight components have different colours', () => {
      const names = COMPONENT_IDS.map((id) => colour(`--rd-c-${id.replaceAll('_', '-')}`));
      expect(new Set(names).size).toBe(COMPONENT_IDS.length);
    });

    test('text and quiet text are readable on every ground', () => {
      for (const back of [...grounds, '--sl-color-bg-inline-code'])
        for (const ink of ['--sl-color-white', '--sl-color-gray-1', '--sl-color-gray-2', '--sl-color-gray-3'])
          expectContrast(ink, back, TEXT);
    });

    test('links, states and buttons are readable', () => {
      const accent = theme === 'dark' ? '--sl-color-accent-high' : '--sl-color-accent';
      for (const back of grounds) {
        expectContrast(accent, back, TEXT);
        for (const hue of ['green', 'orange', 'red', 'blue']) expectContrast(`--sl-color-${hue}`, back, TEXT);
      }
      for (const hue of ['green', 'orange', 'red', 'blue', 'accent'])
        expectContrast(`--sl-color-${hue}-high`, `--sl-color-${hue}-low`, TEXT);
      expectContrast('--sl-color-text-invert', accent, TEXT);
      expectContrast('--rd-mat-text', '--rd-mat', TEXT);
      expectContrast('--rd-mat-strong', '--rd-mat-line', TEXT);
    });

    test('the borders of controls are visible', () => {
      for (const back of grounds) expectContrast('--sl-color-gray-4', back, CONTROL);
    });
  });
}
