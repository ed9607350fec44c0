/**
 * The figures that the scene inside the muscle is drawn from, in micrometres unless said otherwise.
 *
 * Where the drawing departs from scale. In one true scale a fibre would hold some twenty-five sarcomeres across its own
 * thickness and a capillary would be a hair beside it; nothing could be read. So each structure keeps its own
 * proportions and three enlargements stand side by side: sarcomeres on a fibre about six times larger than the fibre,
 * one myofibril taken out and larger still, and the capillary with its red cells and the nerve ending about three to
 * four times.
 *
 * Chen 2016, Brodal 1977 and Zumstein 1983 were checked against their abstracts, Child 1967 and Fabry 1981 against the
 * BioNumbers database. The others are named as textbooks cite them.
 */

/**
 * Length of a sarcomere at rest. Human filaments overlap best at 2.6 to 2.8 µm (Walker and Schrodt 1974). At rest it depends on
 * how far a joint is bent: 2.8 µm in a vastus lateralis at 50° of flexion, 3.2 at 110° (Chen and others 2016). The drawing takes
 * the lower end of the best, so that the row beside the knot has room to be stretched.
 */
export const REST_LENGTH = 2.6;

/**
 * Length drawn in the middle of the knot: shortened until the thick filaments reach the Z discs, as in the contraction
 * knots that Simons and Stolov described in dogs (1976) and the integrated hypothesis took up.
 */
export const KNOT_LENGTH = 1.42;

/** How far the knot slackens in the picture of afterwards: towards the length at rest, not all the way to it. */
export const EASED_LENGTH = 2.35;

/** Length of the thick filaments, hence of the A band, whatever the sarcomere does (H. E. Huxley 1963). */
export const A_BAND = 1.6;

/** Length of a human thin filament from the Z disc to its tip (Walker and Schrodt 1974). */
export const THIN_FILAMENT = 1.27;

/** Share of a drawn fibre's sarcomeres that the knot takes: those beside it are then stretched to 3.0 to 3.5 µm. */
export const KNOT_SHARE = 0.36;

/** Thickness of a fibre: from 49 (Brodal and others 1977) to some 80 µm (Zumstein and others 1983) in men's vastus lateralis. */
export const FIBRE_DIAMETER = 60;

/** Inner width of a muscle's capillary, 5 to 6 µm, narrower than the cells that pass it one after the other. */
export const CAPILLARY_DIAMETER = 5.5;

/**
 * Volume of a human red cell, µm³ (Child and others 1967). Where nothing presses it, it is a disc 7.8 µm wide (Fabry and
 * others 1981); in a capillary it folds to a bell.
 */
export const RED_CELL_VOLUME = 90;

/**
 * Where the picture ends: half the width, height and depth of the box that holds everything, in the scene's own unit.
 */
export const BOX = { x: 1, y: 0.6, z: 0.5 } as const;
