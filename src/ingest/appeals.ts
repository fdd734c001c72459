import { RESULT } from './furniture-phrases.ts';

/** Paragraphs in which a paper asks for money, or sells a subscription. */

// What a paper says of itself when it asks for money. One alone may stand in any article.
const APPEAL_MARKS: readonly RegExp[] = [
  /\b(?:your|a|make a|one-off|monthly) (?:support|donations?|contributions?|gift)\b/i,
  /\b(?:support|fund|donate to|contribute to) (?:us|our|the|independent|quality|local|free) ?(?:work|journalis[mt]s?|newsroom|reporting|independent|guardian|mission)?\b/i,
  /\b(?:quality|independent|trusted|honest|free|factual|investigative|local|our) journalism\b/i,
  /\bpaywalls?\b/i,
  /\b(?:our|of our|sending|send|keep|pay|more) (?:journalists|reporters|newsroom|reporting)\b/i,
  /\bon the ground\b/i,
  /\bwe (?:believe|know how|choose|rely|depend|need|can['’]t do|are able)\b/i,
  /\bour latest (?:documentary|investigation|podcast)\b/i,
  /\b(?:tell|telling) (?:the|these|this|important|your) stor(?:y|ies)\b/i,
  /\b(?:the facts from the messaging|both sides of the story|available to everyone|makes all the difference|those who can afford|as little as)\b/i,
  /\b(?:buy us a coffee|become a (?:member|supporter|patron|subscriber)|already a subscriber|free articles? (?:left|remaining)|unlimited (?:digital )?access)\b/i,
  /\bstory is developing\b/i,
  /\b(?:please consider|consider (?:making|supporting|subscribing|donating))\b/i,
  /\b(?:your gift|pays for|makes (?:it|this) possible)\b/i,
  /\b(?:our community members|from us and our partners|read our privacy (?:notice|policy))\b/i,
  /\bspecial offers\b/i,
  /\bletters to the editor\b/i,
  /\bwe(?:['’]d| would) (?:like|love) to hear\b/i,
  /\b(?:if you (?:enjoyed|liked|value|appreciate) (?:this|our|what)|members get)\b/i,
];
// What any seller says: half a mark each, since an article may be about something that is sold.
const SALES_MARKS: readonly RegExp[] = [
  /\bsign up\b/i,
  /\bnewsletter\b/i,
  /\b(?:(?:in|to|into) your inbox|through your (?:door|letterbox))\b/i,
  /\bget (?:unlimited |full |exclusive )?access to\b/i,
  /\bsubscri(?:be|bers?|bing|ptions?)\b/i,
  /\b(?:promo|offer|the|use) code\b/i,
  /\b(?:cancel any ?time|free trial|limited time offer|click here)\b/i,
];
// "Sign up to get the free daily newsletter": both of these in a paragraph are enough.
const LETTER_OFFER =
  /\b(?:sign up|subscribe)\b.{0,160}\bnewsletter\b|\bnewsletter\b.{0,160}\b(?:inbox|sign up|subscribe)\b/i;

const APPEAL_LIMIT = 2000;
const count = (marks: readonly RegExp[], text: string): number =>
  marks.reduce((sum, mark) => sum + (mark.test(text) ? 1 : 0), 0);

/** How many of the marks of an appeal for money or subscription a paragraph bears; 0 if it reports a result. */
export const appealScore = (paragraph: string): number => {
  if (paragraph.length > APPEAL_LIMIT || RESULT.test(paragraph)) return 0;
  if (LETTER_OFFER.test(paragraph)) return 2;
  return count(APPEAL_MARKS, paragraph) + count(SALES_MARKS, paragraph) / 2;
};
