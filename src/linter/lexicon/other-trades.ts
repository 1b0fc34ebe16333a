import { stemSet } from './word-set.ts';

const STEMS =
  stemSet(`recipe cook cooking bake baking oven quiche bread sourdough dough flour butter onion garlic vegetarian vegan dinner lunch breakfast meal ingredient kitchen
  wedding bride groom toast speech birthday anniversary party guest holiday vacation trip itinerary hotel flight beach hike hiking camping luggage tourist sightseeing
  essay homework teacher school exam thesis chapter textbook history revolution literature poem poetry sonnet rhyme lyrics song melody novel fiction plot character
  garden gardening plant flower soil lawn dog puppy cat horse vet pet aquarium
  workout gym marathon yoga diet calorie weight muscle doctor medicine symptom therapy pregnancy
  rent landlord mortgage tax lawyer divorce salary resume cv motivation career
  football soccer tennis chess-club knitting sewing quilt carpentry sofa wallpaper curtain bathroom plumber
  letter postcard condolence apology sermon prayer church`);

/** True for the stem of a word of cooking, travel, school, family and other matters that are no software work. */
export function isOtherTrade(stem: string): boolean {
  return STEMS.has(stem);
}
