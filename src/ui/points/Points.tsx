import { type ComponentType, useEffect, useState } from "react";
import { useApp, useAppState } from "../../state/context";
import { changeView, notify } from "../../state/store";

/**
 * The table of all points, loaded when it is first asked for. Where it cannot be loaded, a notice says so and the body
 * stays.
 */
export function Points() {
  const { store } = useApp();
  const open = useAppState((state) => state.view.page === "points");
  const [Page, setPage] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!open || Page) return;
    let wanted = true;
    import("./PointsPage")
      .then((loaded) => wanted && setPage(() => loaded.PointsPage))
      .catch(() => {
        if (!wanted) return;
        changeView(store, { page: "body" });
        notify(store, { key: "notice.pageMissing" });
      });
    return () => {
      wanted = false;
    };
  }, [open, Page, store]);
  return Page && <Page />;
}
