/** What the page loads of the scene, as one piece that comes after the page itself: the reader of the body and its view. */
import { quietLibraries } from "./quietLibraries";

export { BodyView } from "./BodyView";
export { readInWorker } from "./body/readInWorker";
export { SceneBody } from "./body/SceneBody";

quietLibraries();
