import { useMemo, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp } from "../../state/context";
import { Choice } from "../controls/Choice";
import { Icon } from "../controls/Icon";
import { useEdges, usePictures } from "../visit/usePictures";
import { useVisitRows, type VisitRow } from "../visit/useVisit";
import { AdviceSheet } from "./AdviceSheet";
import { PointSheet } from "./PointSheet";

type Paper = "a4" | "letter";

/** Height of each printed picture, pixels: about 290 per inch. */
const HEIGHT = 900;
/** Whole-body pictures: width / height. */
const WHOLE = 0.52;
/** The exact view is as wide as it was on the screen, within what the page has room for. */
const NARROWEST = 0.7;
const WIDEST = 1.25;
/** Where letter paper is usual. */
const LETTER_REGIONS: ReadonlySet<string> = new Set(["US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "PR"]);

/** A point that can be printed. */
export type PrintedRow = VisitRow & { readonly found: NonNullable<VisitRow["found"]> };

/** The page to take home: one sheet for each point of the list, and one with what to expect and when to get help. */
export function PrintPage() {
  const { t } = useTranslation();
  const { store } = useApp();
  const all = useVisitRows();
  const rows = useMemo(() => all.filter((row): row is PrintedRow => row.found !== null), [all]);
  const [paper, setPaper] = useState<Paper>(usualPaper);
  const edges = useEdges();
  const requests = useMemo(() => {
    const canvas = document.querySelector(".body-view")?.getBoundingClientRect();
    const aspect = Math.min(WIDEST, Math.max(NARROWEST, canvas?.height ? canvas.width / canvas.height : 1));
    return rows.flatMap(({ view }) => [
      { view, height: HEIGHT, aspect, ground: "#ffffff", edges: edges(view.view) },
      ...(["front", "back"] as const).map((name) => ({
        view: { ...view, view: name },
        height: HEIGHT,
        aspect: WHOLE,
        ground: "#ffffff",
        edges: edges(name),
      })),
    ]);
  }, [rows, edges]);
  const pictures = usePictures(requests);
  const done = pictures.filter(({ phase }) => phase !== "waiting").length;
  const failed = pictures.some(({ phase }) => phase === "failed");
  const close = () => store.setState({ visitOpen: "list" });
  const count = rows.length + 1;
  return (
    <ModalOverlay className="overlay print-overlay" isOpen onOpenChange={(open) => !open && close()}>
      <Modal className="print-modal">
        <Dialog className="print-dialog">
          <header className="print-tools">
            <Heading slot="title" level={2}>
              {t("print.title")}
            </Heading>
            <p className="quiet" role="status">
              {failed
                ? t("print.noPictures")
                : done < pictures.length && t("print.preparing", { done, all: pictures.length })}
            </p>
            <Choice<Paper>
              label={t("print.paper")}
              value={paper}
              options={[
                { value: "a4", label: t("print.a4") },
                { value: "letter", label: t("print.letter") },
              ]}
              onChange={setPaper}
            />
            <Button className="button primary" isDisabled={done < pictures.length} onPress={() => window.print()}>
              <Icon name="print" /> {t("print.print")}
            </Button>
            <Button className="button icon-button" aria-label={t("print.close")} onPress={close}>
              <Icon name="close" />
            </Button>
          </header>
          <div className="paper" data-paper={paper}>
            {rows.map((row, i) => (
              <PointSheet
                key={row.key}
                row={row}
                pictures={pictures.slice(i * 3, i * 3 + 3)}
                number={i + 1}
                count={count}
              />
            ))}
            <AdviceSheet rows={rows} number={count} count={count} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The paper of the region that the browser speaks for; A4 where it names none. */
function usualPaper(): Paper {
  const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(navigator.language)?.[1] ?? "";
  return LETTER_REGIONS.has(region) ? "letter" : "a4";
}
