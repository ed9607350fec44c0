/**
 * What the hand needs, in one place. Lengths are CSS pixels, times milliseconds. A fingertip covers about 10 mm, some
 * 40 px on a tablet, and hides what it touches: most of these figures follow from that.
 */

/** A finger rolls while it presses: movement up to this is still a tap. */
export const TAP_SLOP_TOUCH_PX = 10;
/** A mouse or a pen stands still; more slop would swallow small drags. */
export const TAP_SLOP_MOUSE_PX = 4;
/** A press up to this long is a tap; a longer one was a hesitation. */
export const TAP_MS = 300;
/** Held this long without moving, a press is a look through the lens. */
export const LONG_PRESS_MS = 450;
/** Two taps within this time are one double tap, which focuses. */
export const DOUBLE_TAP_MS = 300;
/** Two taps farther apart than this are meant for two places. */
export const DOUBLE_TAP_DISTANCE_PX = 32;
/** A target counts as touched within this distance of the finger's centre: thin muscles and small markers stay reachable. */
export const HIT_RADIUS_PX = 24;
/** Markers farther than this from the finger's centre are never chosen, however lonely they are. */
export const MARKER_REACH_PX = 48;
/** Markers nearer to each other than this would share a finger's touch: they are gathered into one. */
export const MARKER_APART_PX = 48;
/** The lens of a long press: its width, how much larger it shows the body, and the room between it and the finger. */
export const LENS_PX = 148;
export const LENS_SCALE = 2.5;
export const LENS_CLEAR_PX = 34;
/** A list beside a touch keeps this far from it: the second tap of a double tap must not fall on it. */
export const BESIDE_CLEAR_PX = 40;
