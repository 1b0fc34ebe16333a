import { normalizeWord, stemOf } from '../parse/words.ts';
import { stemSet } from './word-set.ts';

/** Stems of things that take more than an hour to build and can be built in many ways. */
export const SUBSTANTIAL =
  stemSet(`app application system tool platform service microservice api backend frontend website site shop store portal dashboard scheduler queue pipeline manager engine bot crawler scraper parser compiler
  game clone marketplace crm cms erp plugin extension framework library sdk program software middleware cache workflow module suite testsuite playbook client server database schema model integration sync
  synchronization importer exporter generator validator editor viewer player builder planner tracker calculator simulator wrapper proxy gateway limiter registration login authentication authorization authn checkout
  search notification notifications payment payments subscription booking reservation inventory management solution architecture infrastructure cluster network daemon worker agent chatbot assistant wizard
  algorithm macro script component page screen form report export import processor handler monitor monitoring logger analytics recommendation recommender feature process prototype ai logging caching pagination tenancy permissions roles versioning encryption statement validation sharing upload scheduling tracking messaging`);

/** Stems of things small enough that nothing needs to be agreed on, and of texts. */
export const SMALL =
  stemSet(`button label title headline heading link icon color typo comment comments readme changelog docs documentation test tests commit branch tag message summary report plan list email letter folder directory file files line column
  field constant variable text tooltip row border gitignore roadmap overview explanation diagram query command regex formula snippet example examples copy box checkbox option flag parameter type types method function class
  import step todo note notes cheat`);

/** Families of features: a prompt that asks for several at once asks for several things. One line each. */
const FAMILIES = [
  'login signup registration account accounts passkey passkeys sso oauth authentication openid roles permissions social',
  'payment payments paypal stripe billing invoice invoices subscription subscriptions checkout deposit deposits voucher vouchers discount coupon coupons cart shipping',
  'notification notifications reminder reminders sms push newsletter alert alerts mail mails',
  'chat messaging messenger comments forum chatbot',
  'search filter filters facets autocomplete',
  'analytics statistics stats chart charts funnel funnels cohorts metrics kpi bookkeeping',
  'dashboard admin backoffice moderation',
  'mobile ios android flutter native',
  'translation translations language languages multilingual localization i18n translate',
  'offline sync synchronization realtime real-time collaboration websocket',
  'import importer migrate migration upgrade bump',
  'export csv excel pdf report reports printing letterhead',
  'calendar booking bookings reservation reservations schedule scheduling rota roster rosters waiting',
  'review reviews rating ratings like likes reaction',
  'map maps gps tracking location geolocation',
  'photo photos upload uploads gallery video media',
  'recommendation recommendations ai ml prediction churn summaries assistant',
  'documentation docs wiki readme blog seo press',
  'test tests coverage e2e benchmark',
  'ci cd pipeline deployment deploy kubernetes docker dockerize containerize terraform monitoring logging',
  'microservice microservices split refactor rewrite restructure redesign',
  'theme dark themes layout design fonts',
  'api rest graphql webhook webhooks plugin plugins integration partner partners',
  'cache caching performance optimize optimization indexing',
  'security encryption audit backup backups gdpr',
  'profile profiles settings wishlist favorites templates',
  'inventory stock catalog catalogue warehouse lending',
  'editing undo drag inline chooser columns',
  'lint eslint warnings types dependencies',
  'announcements events announcement event feed directory',
  'quest quests mini-game minigame minigames puzzle puzzles tutorial storyline campaign cutscene cutscenes dialogue dialogues',
  'weather seasons day-night physics water terrain biome biomes',
  'npc npcs enemies enemy boss pets romance companions',
  'multiplayer co-op coop matchmaking lobby pvp tournament tournaments spectator',
  'editor whiteboard spreadsheet canvas drawing notebook',
  'achievements badges leaderboard leaderboards ranking gamification points trophies',
  'controller gamepad joystick keybindings touch',
  'savegame saves slots savegames autosave',
  'crafting trading economy shop skills talents upgrades',
  'store marketplace storefront appstore',
  'browser email calendar-app office suite',
  'parental supervision guardian guardians controls',
  'homework grading timetable grades classes attendance',
  'payroll accounting tax taxes bookkeeper ledger expenses',
  'crm leads pipeline-stages campaigns mailing survey surveys quiz quizzes',
  'voice speech video-call call calls telephony',
  'iot sensor sensors device devices smart alarm alarms camera cameras',
  'ticket tickets turnstile pass passes qr membership memberships',
] as const;

/** Family of a feature by the stem of a word in it. */
export const FEATURE_FAMILY: ReadonlyMap<string, number> = new Map(
  FAMILIES.flatMap((line, family) =>
    line.split(' ').map((word): [string, number] => [stemOf(normalizeWord(word)), family]),
  ),
);
