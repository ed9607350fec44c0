import { lazy, Suspense } from "react";
import { useAppState } from "../../state/context";
import { useTakeHome } from "../../state/visitContext";

const VisitSheet = lazy(() => import("./VisitSheet").then(({ VisitSheet }) => ({ default: VisitSheet })));
const PrintPage = lazy(() => import("../print/PrintPage").then(({ PrintPage }) => ({ default: PrintPage })));

/** The visit list or its printed page, once it is asked for. */
export function VisitSheets() {
  const takeHome = useTakeHome();
  const open = useAppState((state) => state.visitOpen);
  if (!takeHome || !open) return null;
  return <Suspense fallback={null}>{open === "list" ? <VisitSheet /> : <PrintPage />}</Suspense>;
}
