import { FOLLOWERS } from './frames/followers.ts';
import type { Frame } from './frames/frame.ts';
import { NOTATIONS } from './frames/notations.ts';
import { POSSESSIVES } from './frames/possessives.ts';

/** Every frame, most certain first: what a notation says no verb undoes, and a possessor is nearer than who follows. */
export const FRAMES: readonly Frame[] = [...NOTATIONS, ...POSSESSIVES, ...FOLLOWERS];
