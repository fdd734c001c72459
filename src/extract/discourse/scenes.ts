import type { CompetitionMention } from '../mentions/mention.ts';
import type { DateValue, Discipline, Environment, Sex, Venue } from '../../model/values.ts';

/** The race or contest that a piece of text speaks of, as far as it is known. */
export interface Scene {
  readonly discipline: Discipline | null;
  readonly sex: Sex | null;
  readonly environment: Environment | null;
  readonly round: 'heat' | 'quarter-final' | 'semi-final' | 'final' | 'qualifying' | null;
  readonly competition: CompetitionMention['value'] | null;
  readonly venue: Venue | null;
  readonly date: DateValue | null;
  /** True for the happening that the article reports, false for a step back to another one. */
  readonly main: boolean;
}

export const NO_SCENE: Scene = {
  discipline: null,
  sex: null,
  environment: null,
  round: null,
  competition: null,
  venue: null,
  date: null,
  main: false,
};
