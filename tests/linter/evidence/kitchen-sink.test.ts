import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const has = (text: string): boolean => lint(text).antiPatterns.kitchen_sink.present;

describe('reports a kitchen sink in', () => {
  it.each([
    'Build a platform for dog owners: booking calendar, payments, chat, reviews, photo gallery, an admin area and an iOS app.',
    'I want to sell my candles. I need login, cart, discount codes, reviews, a newsletter, shipping labels and a statistics page.',
    'make a clone of trello but better, with realtime collaboration, offline mode, AI summaries, a plugin system, import from jira and mobile apps',
    'Add a CSV export, a calendar view, push notifications, dark mode, full text search and a public API to the members page.',
    'We need the following:\n- login with Google\n- payments with invoices\n- a chat for members\n- an admin dashboard\n- statistics\n- a mobile app',
    'Please upgrade Angular to 19, replace moment, write e2e tests, dockerise the app, set up a CI pipeline and translate the UI into Spanish.',
    '# Club app\n\n## Features\n1. User accounts with roles\n2. Seat booking\n3. Payments with PayPal\n4. E-mail reminders\n5. Admin dashboard\n6. Mobile app\n7. Partner API',
    'Create a shop with search and filters, checkout with Stripe, order tracking on a map, product reviews, a blog for SEO, and newsletters.',
    'migrate the app to Spring Boot 3, replace the JSPs with React, introduce single sign-on, split it into services, and write the missing documentation',
    'For our library I want online reservations, reminders by SMS, an import of the old catalogue, reading statistics, a recommendation page and a chat with the staff.',
    'build an intranet: duty roster, documents wiki, chat, photo gallery, payments for lunch, and an app for android',
    'A farm game: crops, weather, trading, guilds, quests, animal breeding, seasons. I need the lot.',
    'Write a super app for students: timetable, canteen menu, flat search, ride sharing, lost and found, grade tracker.',
    'Add social login, a wishlist, gift vouchers, live chat, analytics and translations to the shop.',
  ])('%s', (text) => {
    expect(has(text)).toBe(true);
  });
});

describe('reports no a kitchen sink in', () => {
  it.each([
    'Add a CSV export to the orders page.',
    'Parse the file, validate each row, insert it into the database, log what fails and send a summary.',
    'We need a booking platform with payments, chat, reviews, photos and an admin area. Start with phase 1: only the calendar. We do the rest one by one later.',
    'Fix the login: it fails for passwords with umlauts, shows the wrong message and logs the password.',
    'Add a search field above the table, debounce it by 300 ms and keep the filter in the URL.',
    'Write tests for the invoice parser, the tax rules and the rounding.',
    'Rename `Order` to `Purchase` in the model, the controller, the tests and the docs.',
    'The dashboard shows charts, reports and statistics, but the admin sees none of them. Why?',
    'Refactor the importer: extract the reader, inject the clock, remove the globals and add types.',
    'Explain authentication, caching, search and deployment of this repository.',
    'Make the calendar accessible: focus ring, arrow keys, labels, contrast.',
    'Add a page to our app with the columns: name, street, city, country, phone, birthday.',
    'Explain what a game engine has: physics, rendering, audio, input, scripting, assets?',
    'Build the reminder e-mail: subject, text, unsubscribe link and a plain text part.',
  ])('%s', (text) => {
    expect(has(text)).toBe(false);
  });
});
