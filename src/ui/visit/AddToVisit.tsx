import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { Side } from "../../anatomy/types";
import { findItem, itemOfView, MOST_ITEMS, withItem } from "../../core/visit";
import { useApp, useAppState } from "../../state/context";
import { notify } from "../../state/store";
import { type TakeHome, useTakeHome } from "../../state/visitContext";
import { Icon } from "../controls/Icon";

interface AddToVisitProps {
  readonly point: string;
  readonly side: Side;
}

/** Puts the open point, as it is shown now, into the visit list. Nothing on a page that keeps no list. */
export function AddToVisit(props: AddToVisitProps) {
  const takeHome = useTakeHome();
  return takeHome && <AddButtons {...props} takeHome={takeHome} />;
}

function AddButtons({ point, side, takeHome: { visit } }: AddToVisitProps & { takeHome: TakeHome }) {
  const { t } = useTranslation();
  const { store } = useApp();
  const listed = useStore(visit.state, (state) => findItem(state.items, point, side));
  const shown = useAppState((state) => itemOfView(state.view, new Date(0))?.view);
  const add = () => {
    const item = itemOfView(store.getState().view, new Date());
    if (!item) return;
    visit.change((items) => withItem(items, item));
    if (!listed && visit.state.getState().items.length >= MOST_ITEMS) notify(store, { key: "notice.visitFull" });
  };
  if (!listed)
    return (
      <Button className="button" onPress={add}>
        <Icon name="bookmark" /> {t("visit.add")}
      </Button>
    );
  return (
    <>
      <Button className="button" onPress={() => store.setState({ visitOpen: "list" })}>
        <Icon name="check" /> {t("visit.inList")}
      </Button>
      {listed.view !== shown && (
        <Button className="button" onPress={add}>
          {t("visit.update")}
        </Button>
      )}
    </>
  );
}
