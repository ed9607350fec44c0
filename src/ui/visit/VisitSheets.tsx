import { Suspense } from "react";
import { useAppState } from "../../state/context";
import { useTakeHome } from "../../state/visitContext";
import { lazyPart } from "../lazyPart";

const VisitSheet = lazyPart<object>(() => import("./VisitSheet").then(({ VisitSheet }) => ({ default: VisitSheet })));
const PrintPage = lazyPart<object>(() =>
  import("../print/PrintPage").then(({ PrintPage }) => ({ default: PrintPage })),
);

/** The visit list or its printed page, once it is asked for. */
export function VisitSheets() {
  const takeHome = useTakeHome();
  const open = useAppState((state) => state.visitOpen);
  if (!takeHome || !open) return null;
  return <Suspense fallback={null}>{open === "list" ? <VisitSheet /> : <PrintPage />}</Suspense>;
}
