import "../styles/points.css";
import "../styles/pointCards.css";
import "../styles/pointsPrint.css";
import { useCallback, useEffect, useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useApp, useAppState } from "../../state/context";
import { changeView, selectPoint } from "../../state/store";
import { noFilter, type PointFilter } from "./filter";
import { PointsView } from "./PointsView";
import { bodyOrder, type PointOrder } from "./sort";

/** All trigger points over the whole screen. What was filtered and sorted is kept until the page is left. */
export function PointsPage() {
  const { store, content } = useApp();
  const open = useAppState((state) => state.view.page === "points");
  const [filter, setFilter] = useState<PointFilter>(noFilter);
  const [order, setOrder] = useState<PointOrder>(bodyOrder);
  const chosen = useRef(false);

  const choose = useCallback(
    (id: string) => {
      chosen.current = true;
      selectPoint(store, content, id);
    },
    [store, content],
  );
  // Who has chosen a point goes on with its text; who only closes the table is back at the button that opened it.
  useEffect(() => {
    if (open || !chosen.current) return;
    chosen.current = false;
    document.querySelector<HTMLElement>(".panel-body")?.focus({ preventScroll: true });
  }, [open]);

  return (
    <ModalOverlay
      className="points-overlay"
      isOpen={open}
      onOpenChange={(opened) => changeView(store, { page: opened ? "points" : "body" })}
    >
      <Modal className="points-modal">
        <Dialog className="points-page">
          <PointsView filter={filter} onFilter={setFilter} order={order} onOrder={setOrder} onChoose={choose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
