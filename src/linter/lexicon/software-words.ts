import { stemSet } from './word-set.ts';

/** Words of software work that seldom stand in a recipe, a speech or an essay. */
const SOFTWARE =
  stemSet(`app application website webpage site page url link browser server client api endpoint route router request response http json xml csv html css script code codebase function method class
  interface type variable parameter argument return exception error bug crash stack trace log logging debug debugger test unit spec mock fixture coverage lint linter compile compiler build builds
  deploy deployment release branch commit merge rebase repository repo git pull pr diff patch version dependency package library framework module component hook store state props render
  database table row column query index schema migration sql cache queue worker job cron thread process memory cpu gpu latency timeout retry socket port host dns proxy token session cookie
  authentication login password permission role admin user users account button click screen window menu dropdown modal dialog popup form field input checkbox toggle tab sidebar navbar header footer
  layout font color pixel icon image thumbnail scroll cursor keyboard mouse widget ui ux frontend backend fullstack mobile desktop web cli terminal shell command flag option config configuration
  setting environment container image cluster node pod cloud bucket lambda pipeline workflow ci cd build plugin extension addon integration webhook event listener callback handler middleware controller
  model view template service microservice algorithm loop array list string integer boolean object map set hash tree graph parser parse lexer regex regular token file folder directory path filename
  refactor implement debug optimize scaffold prototype mvp dashboard chart game sprite level enemy player engine shader firmware driver sensor device bluetooth wifi simulation dataset data dataframe
  notebook prompt agent llm ai chatbot embedding vector readme docs documentation markdown changelog docstring comment syntax snippet playground validation validate sanitize encrypt download upload
  export import sync async offline notification email sms payment checkout cart order invoice spreadsheet report macro formula cell plot animation canvas svg pdf localization i18n accessibility aria
  program software feature functionality step implementation todo ticket issue spec specification requirement puzzle solver`);
/** Of these, words that other trades use as well; they show nothing alone. */
const SHARED =
  stemSet(`table row list form type set order report comment cell level step page link index image data field process memory role map string tree path spec port host user issue object loop model
  view class return option order version release test state event argument flag settings project letter plot tab port header feature formula requirement program validation button import export upload`);

/** How strongly a stem speaks of software: 1, a quarter for words that other trades share, 0. */
export function softwareWeight(stem: string): number {
  return SHARED.has(stem) ? 0.25 : SOFTWARE.has(stem) ? 1 : 0;
}
