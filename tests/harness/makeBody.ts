/** `npm test` runs this beside its checks, so that the body is there when the unit tests begin. */
import { setup } from "./builtBody";

await setup();
