/** `npm test` runs this beside what needs no body, so that the body is there when the unit tests begin. */
import { setup } from "./builtBody";

await setup();
